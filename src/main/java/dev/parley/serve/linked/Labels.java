package dev.parley.serve.linked;

import dev.parley.graph.PARLEY;
import dev.parley.store.BackgroundGraphs;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/** The names of things, in English where there is a choice. */
final class Labels {

  private static final List<Node> PROPERTIES = List.of(Terms.LABEL, Terms.HEADLINE, Terms.TITLE);

  private static final Map<String, String> CATALOGUES =
      Map.of(
          "http://www.wikidata.org/entity/", "Wikidata", "https://sws.geonames.org/", "GeoNames");

  private final List<Graph> sources;

  /** Creates names that are looked for in {@code sources}, in this order. */
  Labels(List<Graph> sources) {
    this.sources = sources;
  }

  /**
   * Returns the names in {@code data} and an ontology. What the reference names is found there,
   * since the graphs of thousands of articles may repeat its name.
   */
  static Labels in(DatasetGraph data, Graph ontology) {
    Graph reference = data.getGraph(NodeFactory.createURI(BackgroundGraphs.REFERENCE));
    return new Labels(List.of(reference, data.getUnionGraph(), ontology));
  }

  /** Returns the name of {@code node}, if one is known. */
  Optional<String> of(Node node) {
    return sources.stream()
        .flatMap(source -> stated(source, node).stream())
        .findFirst()
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .or(() -> tenure(node));
  }

  /** Returns the statement of {@code source} that names {@code node} best, if there is one. */
  static Optional<Triple> stated(Graph source, Node node) {
    return PROPERTIES.stream()
        .flatMap(property -> best(source, node, property).stream())
        .findFirst();
  }

  /** A tenure has no name of its own: it is who held what, and when. */
  private Optional<String> tenure(Node node) {
    return sources.stream()
        .filter(source -> source.contains(node, PARLEY.holder, Node.ANY))
        .findFirst()
        .map(
            source ->
                Stream.of(PARLEY.holder, PARLEY.office, PARLEY.from, PARLEY.until)
                    .flatMap(property -> object(source, node, property).stream())
                    .map(object -> of(object).orElseGet(() -> fallback(object)))
                    .collect(Collectors.joining(", ")));
  }

  private static Optional<Node> object(Graph source, Node node, Node property) {
    return source.find(node, property, Node.ANY).nextOptional().map(Triple::getObject);
  }

  private static Optional<Triple> best(Graph source, Node node, Node property) {
    return source
        .find(node, property, Node.ANY)
        .filterKeep(triple -> triple.getObject().isLiteral())
        .toList()
        .stream()
        .min(
            Comparator.comparing(
                Triple::getObject,
                Comparator.comparing(Labels::rank)
                    .thenComparing(Node::getLiteralLanguage)
                    .thenComparing(Node::getLiteralLexicalForm)));
  }

  private static int rank(Node label) {
    return switch (label.getLiteralLanguage()) {
      case "en" -> 0;
      case "" -> 1;
      default -> 2;
    };
  }

  /** Returns what can be read off {@code node} itself. */
  static String fallback(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    if (!node.isURI()) {
      return "(unnamed)";
    }
    String local = node.getURI().replaceFirst(".*[/#](?=.)", "");
    String name = local.endsWith("/") ? local.substring(0, local.length() - 1) : local;
    return name.isEmpty() ? node.getURI() : catalogue(node) + name;
  }

  /**
   * Returns whose number it is that {@code node} ends in, where a number alone would tell nothing.
   */
  private static String catalogue(Node node) {
    return CATALOGUES.entrySet().stream()
        .filter(entry -> node.getURI().startsWith(entry.getKey()))
        .map(entry -> entry.getValue() + " ")
        .findFirst()
        .orElse("");
  }
}
