package dev.parley.graph;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Writes JSON-LD 1.1: a context of prefixes, and each graph under its name. */
final class JsonLdWriter implements GraphWriter {

  private final Writer out;
  private final JsonWriter json;
  private final Prefixes prefixes;

  JsonLdWriter(Writer out, Prefixes prefixes) throws IOException {
    this.out = out;
    this.json = new JsonWriter(out);
    this.prefixes = prefixes;
    json.setIndent("  ");
    json.setHtmlSafe(false);
    json.beginObject().name("@context").beginObject();
    for (Map.Entry<String, String> entry : prefixes.namespaces().entrySet()) {
      json.name(entry.getKey()).value(entry.getValue());
    }
    json.endObject().name("@graph").beginArray();
  }

  @Override
  public void write(Optional<Node> name, List<Triple> triples) throws IOException {
    if (name.isPresent()) {
      json.beginObject().name("@id").value(id(name.get())).name("@graph").beginArray();
    }
    for (Map.Entry<Node, Map<Node, List<Node>>> block : Blocks.of(triples).entrySet()) {
      json.beginObject().name("@id").value(id(block.getKey()));
      for (Map.Entry<Node, List<Node>> entry : block.getValue().entrySet()) {
        property(entry.getKey(), entry.getValue());
      }
      json.endObject();
    }
    if (name.isPresent()) {
      json.endArray().endObject();
    }
  }

  private void property(Node property, List<Node> objects) throws IOException {
    boolean isType = property.equals(RDF.type.asNode());
    json.name(isType ? "@type" : brief(property.getURI())).beginArray();
    for (Node object : objects) {
      if (isType) {
        json.value(brief(object.getURI()));
      } else if (object.isLiteral()) {
        literal(object);
      } else {
        json.beginObject().name("@id").value(id(object)).endObject();
      }
    }
    json.endArray();
  }

  private void literal(Node literal) throws IOException {
    json.beginObject().name("@value").value(literal.getLiteralLexicalForm());
    if (!literal.getLiteralLanguage().isEmpty()) {
      json.name("@language").value(literal.getLiteralLanguage());
    } else if (!literal.getLiteralDatatypeURI().equals(XSDDatatype.XSDstring.getURI())) {
      json.name("@type").value(brief(literal.getLiteralDatatypeURI()));
    }
    json.endObject();
  }

  private String brief(String iri) {
    return prefixes.shorten(iri).map(Prefixes.Short::toString).orElse(iri);
  }

  private static String id(Node node) {
    return node.isBlank() ? "_:" + Blocks.blank(node) : node.getURI();
  }

  @Override
  public void close() throws IOException {
    json.endArray().endObject();
    json.flush();
    out.write("\n");
    out.flush();
  }
}
