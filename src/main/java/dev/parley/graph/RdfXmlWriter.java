package dev.parley.graph;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Writes RDF/XML, one description a subject. */
final class RdfXmlWriter implements GraphWriter {

  private final Writer out;
  private final Prefixes prefixes;

  RdfXmlWriter(Writer out, Prefixes prefixes) throws IOException {
    this.out = out;
    this.prefixes = prefixes;
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF");
    for (Map.Entry<String, String> entry : prefixes.namespaces().entrySet()) {
      out.write("\n    xmlns:" + entry.getKey() + "=\"" + Escapes.xml(entry.getValue()) + "\"");
    }
    out.write(">\n");
  }

  @Override
  public void write(Optional<Node> name, List<Triple> triples) throws IOException {
    for (Map.Entry<Node, Map<Node, List<Node>>> block : Blocks.of(triples).entrySet()) {
      out.write("  <rdf:Description " + named("about", block.getKey()) + ">\n");
      for (Map.Entry<Node, List<Node>> entry : block.getValue().entrySet()) {
        for (Node object : entry.getValue()) {
          property(entry.getKey().getURI(), object);
        }
      }
      out.write("  </rdf:Description>\n");
    }
  }

  private void property(String property, Node object) throws IOException {
    Optional<Prefixes.Short> brief =
        prefixes.shorten(property).filter(name -> Character.isLetter(name.local().charAt(0)));
    String element = brief.map(Prefixes.Short::toString).orElseGet(() -> localName(property));
    String declaration =
        brief.isPresent() ? "" : " xmlns=\"" + Escapes.xml(namespace(property)) + "\"";
    String open = "    <" + element + declaration;
    if (object.isLiteral()) {
      out.write(open + literalAttribute(object) + ">");
      out.write(Escapes.xml(object.getLiteralLexicalForm()) + "</" + element + ">\n");
    } else {
      out.write(open + " " + named("resource", object) + "/>\n");
    }
  }

  private static String named(String attribute, Node node) {
    return node.isBlank()
        ? "rdf:nodeID=\"" + Blocks.blank(node) + "\""
        : "rdf:" + attribute + "=\"" + Escapes.xml(node.getURI()) + "\"";
  }

  private static String literalAttribute(Node literal) {
    if (!literal.getLiteralLanguage().isEmpty()) {
      return " xml:lang=\"" + literal.getLiteralLanguage() + "\"";
    }
    String type = literal.getLiteralDatatypeURI();
    return type.equals(XSDDatatype.XSDstring.getURI())
        ? ""
        : " rdf:datatype=\"" + Escapes.xml(type) + "\"";
  }

  private static String namespace(String iri) {
    return iri.substring(0, iri.length() - localName(iri).length());
  }

  /** Returns the longest end of {@code iri} that XML allows as a name. */
  private static String localName(String iri) {
    int begin = iri.length();
    while (begin > 0 && isNameCharacter(iri.charAt(begin - 1))) {
      begin--;
    }
    while (begin < iri.length() && !Character.isLetter(iri.charAt(begin))) {
      begin++;
    }
    if (begin == iri.length()) {
      throw new IllegalArgumentException("RDF/XML cannot write the property " + iri);
    }
    return iri.substring(begin);
  }

  private static boolean isNameCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
  }

  @Override
  public void close() throws IOException {
    out.write("</rdf:RDF>\n");
    out.flush();
  }
}
