package dev.parley.serve.linked;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What the data say of one thing.
 *
 * @param node its IRI
 * @param facts the triples about it, and about its parts
 * @param incoming triples that lead to it from elsewhere, so many at most
 * @param more whether there are more of these
 * @param names the statements that name what occurs, where the data have one
 * @param labels what all that occurs is called, also by the ontology
 */
record Thing(
    Node node,
    Graph facts,
    List<Triple> incoming,
    boolean more,
    List<Triple> names,
    Map<Node, String> labels) {

  Thing {
    incoming = List.copyOf(incoming);
    names = List.copyOf(names);
    labels = Map.copyOf(labels);
  }

  /** Returns the objects of {@code property} of {@code subject}, in a fixed order. */
  List<Node> objects(Node subject, Node property) {
    return facts.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
        .sorted((a, b) -> label(a).compareTo(label(b)))
        .toList();
  }

  /** Returns the properties of {@code subject}. */
  Set<Node> properties(Node subject) {
    return facts.find(subject, Node.ANY, Node.ANY).mapWith(Triple::getPredicate).toSet();
  }

  /** Returns what {@code node} is called: its label, its text, or the end of its IRI. */
  String label(Node node) {
    return Optional.ofNullable(labels.get(node)).orElseGet(() -> Labels.fallback(node));
  }

  /** Returns what the thing itself is called. */
  String label() {
    return label(node);
  }
}
