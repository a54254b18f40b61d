package dev.parley.graph;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Writes N-Quads, one line a statement. */
final class NQuadsWriter implements GraphWriter {

  private final Writer out;

  NQuadsWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Optional<Node> name, List<Triple> triples) throws IOException {
    String graph = name.map(node -> " " + node(node)).orElse("");
    for (Triple triple : triples) {
      out.write(node(triple.getSubject()) + " " + node(triple.getPredicate()) + " ");
      out.write(node(triple.getObject()) + graph + " .\n");
    }
  }

  private static String node(Node node) {
    if (node.isBlank()) {
      return "_:" + Blocks.blank(node);
    }
    if (node.isURI()) {
      return "<" + Escapes.iri(node.getURI()) + ">";
    }
    String text = "\"" + Escapes.string(node.getLiteralLexicalForm()) + "\"";
    if (!node.getLiteralLanguage().isEmpty()) {
      return text + "@" + node.getLiteralLanguage();
    }
    String type = node.getLiteralDatatypeURI();
    return type.equals(XSDDatatype.XSDstring.getURI()) ? text : text + "^^<" + type + ">";
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
