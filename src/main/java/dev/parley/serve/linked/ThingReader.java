package dev.parley.serve.linked;

import dev.parley.graph.PARLEY;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Takes what is known of a thing out of the data.
 *
 * <p>To a thing belong its parts: nodes without a name, and those that are named as a part of a
 * document, such as the evidence in an article. To an article belongs all that it says.
 */
final class ThingReader {

  private static final int DEEPEST = 4;

  private final Supplier<Graph> ontology;
  private final IriPaths paths;
  private final int mostIncoming;
  private final int mostFacts;

  ThingReader(Supplier<Graph> ontology, IriPaths paths, int mostIncoming, int mostFacts) {
    this.ontology = ontology;
    this.paths = paths;
    this.mostIncoming = mostIncoming;
    this.mostFacts = mostFacts;
  }

  /** Returns whether {@code node} occurs. */
  boolean knows(DatasetGraph data, Node node) {
    Graph union = data.getUnionGraph();
    return union.contains(node, Node.ANY, Node.ANY) || union.contains(Node.ANY, Node.ANY, node);
  }

  /**
   * Returns what is known of {@code node}; empty if it does not occur.
   *
   * @param part which part of what leads to it, counted from 1
   */
  Optional<Thing> read(DatasetGraph data, Node node, int part) {
    Graph union = data.getUnionGraph();
    Graph facts = GraphFactory.createDefaultGraph();
    graphs(union, node).forEach(name -> data.getGraph(name).find().forEachRemaining(facts::add));
    collect(union, node, facts, 0);
    List<Triple> incoming = incoming(union, node, facts, part);
    if (facts.isEmpty() && incoming.isEmpty()) {
      return Optional.empty();
    }
    boolean more = incoming.size() > mostIncoming;
    List<Triple> shown = more ? incoming.subList(0, mostIncoming) : incoming;
    return Optional.of(
        new Thing(
            node, facts, shown, more, names(union, facts, shown), labels(data, facts, shown)));
  }

  /**
   * Returns the graphs that hold what an article says; {@code node} is it, or is such a graph. The
   * graphs that version 0.1 made are called as their articles.
   */
  private static List<Node> graphs(Graph union, Node node) {
    if (union.contains(node, Terms.SOURCE, Node.ANY)) {
      return List.of(node);
    }
    if (!union.contains(node, Terms.TYPE, PARLEY.Article)) {
      return List.of();
    }
    return Stream.concat(
            Stream.of(node),
            union.find(Node.ANY, Terms.SOURCE, node).mapWith(Triple::getSubject).toList().stream())
        .toList();
  }

  private void collect(Graph union, Node node, Graph facts, int depth) {
    Iterator<Triple> found = union.find(node, Node.ANY, Node.ANY);
    List<Node> parts = new ArrayList<>();
    while (found.hasNext() && facts.size() < mostFacts) {
      Triple triple = found.next();
      facts.add(triple);
      if (paths.isPart(triple.getObject()) && !triple.getPredicate().equals(Terms.HAS_BODY)) {
        parts.add(triple.getObject());
      }
    }
    for (Node part : parts) {
      if (depth < DEEPEST && !facts.contains(part, Node.ANY, Node.ANY)) {
        collect(union, part, facts, depth + 1);
      }
    }
  }

  private List<Triple> incoming(Graph union, Node node, Graph facts, int part) {
    return union.stream(Node.ANY, Node.ANY, node)
        .filter(triple -> !facts.contains(triple))
        .skip((part - 1L) * mostIncoming)
        .limit(mostIncoming + 1L)
        .toList();
  }

  /** Returns the statements that name what leads to, or is reached from, the thing. */
  private static List<Triple> names(Graph union, Graph facts, List<Triple> incoming) {
    return Stream.concat(facts.stream(), incoming.stream())
        .flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject()))
        .filter(node -> node.isURI() && !facts.contains(node, Terms.LABEL, Node.ANY))
        .distinct()
        .flatMap(node -> Labels.stated(union, node).stream())
        .toList();
  }

  private Map<Node, String> labels(DatasetGraph data, Graph facts, List<Triple> incoming) {
    Labels names = Labels.in(data, ontology.get());
    Map<Node, String> labels = new HashMap<>();
    Stream.concat(facts.stream(), incoming.stream())
        .flatMap(
            triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
        .filter(Node::isURI)
        .distinct()
        .forEach(node -> names.of(node).ifPresent(name -> labels.put(node, name)));
    return labels;
  }
}
