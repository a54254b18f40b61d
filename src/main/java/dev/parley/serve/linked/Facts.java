package dev.parley.serve.linked;

import dev.parley.graph.PARLEY;
import dev.parley.store.BackgroundGraphs;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/** What a page asks of the data, within one view of them. */
final class Facts {

  private final Graph graph;
  private final Graph reference;
  private final Labels labels;
  private final AllMeetings allMeetings;

  /** Each graph repeats what it calls its things, so that looking for one takes long. */
  private final Map<Node, String> called = new HashMap<>();

  Facts(DatasetGraph data, Supplier<Graph> ontology, AllMeetings allMeetings) {
    this.allMeetings = allMeetings;
    this.graph = data.getUnionGraph();
    this.reference = data.getGraph(NodeFactory.createURI(BackgroundGraphs.REFERENCE));
    this.labels = Labels.in(data, ontology.get());
  }

  boolean has(Node subject, Node property, Node object) {
    return graph.contains(subject, property, object);
  }

  /** Returns the objects of {@code property}, ordered by what they are called. */
  List<Node> objects(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
        .distinct()
        .sorted((a, b) -> label(a).compareTo(label(b)))
        .toList();
  }

  Optional<Node> object(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).nextOptional().map(Triple::getObject);
  }

  /** Returns the value of {@code property} as text. */
  Optional<String> text(Node subject, Node property) {
    return object(subject, property)
        .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
  }

  List<Node> subjects(Node property, Node object) {
    return graph.find(Node.ANY, property, object).mapWith(Triple::getSubject).toList().stream()
        .distinct()
        .toList();
  }

  /**
   * Returns the last day on which the reference knows that a tenure began; empty if it knows none.
   */
  String lastTenure() {
    return reference
        .find(Node.ANY, PARLEY.from, Node.ANY)
        .mapWith(Triple::getObject)
        .filterKeep(Node::isLiteral)
        .mapWith(Node::getLiteralLexicalForm)
        .toList()
        .stream()
        .max(Comparator.naturalOrder())
        .orElse("");
  }

  AllMeetings allMeetings() {
    return allMeetings;
  }

  /** Returns what {@code node} is called. */
  String label(Node node) {
    return called.computeIfAbsent(
        node, unknown -> labels.of(unknown).orElseGet(() -> Labels.fallback(unknown)));
  }

  /** Returns what became of a meeting of which {@code report} tells that it is {@code status}. */
  String fate(Node report, String status) {
    if (object(report, PARLEY.hypothetical).isPresent()) {
      return "imagined";
    }
    boolean denied = object(report, PARLEY.denied).isPresent();
    return denied && status.equals("cancelled") ? "denied" : status;
  }

  /** Returns the local name of the value of {@code property} in small letters: {@code held}. */
  String term(Node subject, Node property) {
    return object(subject, property)
        .map(node -> Labels.fallback(node).toLowerCase(Locale.ROOT))
        .orElse("");
  }
}
