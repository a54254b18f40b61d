package dev.parley.graph;

import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes Turtle or TriG for people: prefixes before they are first used, one block a subject. What
 * an article names as parts of itself has the prefix {@code this}.
 */
final class TurtleWriter implements GraphWriter {

  private static final String THIS = "this";
  private static final int LINE = 80;
  private static final Pattern SIMPLE =
      Pattern.compile("[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_-])?");
  private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]+");
  private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]*\\.[0-9]+");

  private final Writer out;
  private final Prefixes prefixes;
  private final boolean withGraphs;
  private final Set<String> declared = new HashSet<>();
  private SortedSet<String> used = new TreeSet<>();
  private String own = "";

  TurtleWriter(Writer out, Prefixes prefixes, boolean withGraphs) {
    this.out = out;
    this.prefixes = prefixes;
    this.withGraphs = withGraphs;
  }

  @Override
  public void write(Optional<Node> name, List<Triple> triples) throws IOException {
    used = new TreeSet<>();
    own = name.map(graph -> whole(graph, triples).getURI() + "#").orElse("");
    boolean inGraph = withGraphs && name.isPresent();
    String indent = inGraph ? "    " : "";
    StringBuilder body = new StringBuilder();
    if (inGraph) {
      body.append(node(name.get())).append(" {\n");
    }
    Blocks.of(triples).forEach((subject, block) -> block(subject, block, indent, body));
    if (inGraph) {
      body.append("}\n\n");
    }
    declare();
    out.write(body.toString());
  }

  /** Returns what the parts belong to that a graph tells of: the article that it is made from. */
  private static Node whole(Node graph, List<Triple> triples) {
    return triples.stream()
        .filter(triple -> triple.getSubject().equals(graph))
        .filter(triple -> triple.getPredicate().equals(BorrowedTerms.SOURCE))
        .map(Triple::getObject)
        .findFirst()
        .orElse(graph);
  }

  private void declare() throws IOException {
    boolean any = false;
    for (String prefix : used) {
      if (prefix.equals(THIS)) {
        out.write("@prefix " + THIS + ": <" + own + "> .\n");
        any = true;
      } else if (declared.add(prefix)) {
        out.write("@prefix " + prefix + ": <" + prefixes.namespaces().get(prefix) + "> .\n");
        any = true;
      }
    }
    if (any) {
      out.write("\n");
    }
  }

  private void block(Node subject, Map<Node, List<Node>> block, String indent, StringBuilder body) {
    String next = "\n" + indent + "    ";
    String lines =
        block.entrySet().stream()
            .map(entry -> property(entry.getKey()) + " " + objects(entry.getValue(), next))
            .collect(Collectors.joining(" ;" + next));
    body.append(indent).append(node(subject)).append(' ').append(lines).append(" .\n\n");
  }

  private String property(Node property) {
    return property.equals(RDF.type.asNode()) ? "a" : node(property);
  }

  private String objects(List<Node> objects, String next) {
    List<String> written = objects.stream().map(this::node).toList();
    String line = String.join(" , ", written);
    return line.length() <= LINE ? line : String.join(" ," + next + "    ", written);
  }

  private String node(Node node) {
    if (node.isBlank()) {
      return "_:" + Blocks.blank(node);
    }
    return node.isURI() ? iri(node.getURI()) : literal(node);
  }

  private String iri(String iri) {
    if (!own.isEmpty()
        && iri.startsWith(own)
        && SIMPLE.matcher(iri.substring(own.length())).matches()) {
      used.add(THIS);
      return THIS + ":" + iri.substring(own.length());
    }
    Optional<Prefixes.Short> brief = prefixes.shorten(iri);
    brief.ifPresent(found -> used.add(found.prefix()));
    return brief.map(Prefixes.Short::toString).orElseGet(() -> "<" + Escapes.iri(iri) + ">");
  }

  private String literal(Node literal) {
    String form = literal.getLiteralLexicalForm();
    String type = literal.getLiteralDatatypeURI();
    if (!literal.getLiteralLanguage().isEmpty()) {
      return quoted(form) + "@" + literal.getLiteralLanguage();
    }
    if (type.equals(XSDDatatype.XSDstring.getURI())) {
      return quoted(form);
    }
    return isBare(form, type) ? form : quoted(form) + "^^" + iri(type);
  }

  private static boolean isBare(String form, String type) {
    return type.equals(XSDDatatype.XSDinteger.getURI()) && INTEGER.matcher(form).matches()
        || type.equals(XSDDatatype.XSDdecimal.getURI()) && DECIMAL.matcher(form).matches()
        || type.equals(XSDDatatype.XSDboolean.getURI())
            && (form.equals("true") || form.equals("false"));
  }

  private static String quoted(String text) {
    return "\"" + Escapes.string(text) + "\"";
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
