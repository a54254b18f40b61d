package dev.parley.serve.linked;

import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/** What is known of a thing, as RDF: its facts, what leads to it, and the names of all of these. */
final class ThingGraph {

  private ThingGraph() {}

  /** Returns the graph of {@code thing}. */
  static Graph of(Thing thing) {
    Graph graph = GraphFactory.createDefaultGraph();
    thing.facts().find().forEachRemaining(graph::add);
    thing.incoming().forEach(graph::add);
    Stream.concat(thing.facts().stream(), thing.incoming().stream())
        .flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject()))
        .filter(node -> node.isURI() && !graph.contains(node, Terms.LABEL, Node.ANY))
        .distinct()
        .toList()
        .forEach(node -> addLabel(graph, thing, node));
    return graph;
  }

  private static void addLabel(Graph graph, Thing thing, Node node) {
    String label = thing.labels().get(node);
    if (label != null) {
      graph.add(Triple.create(node, Terms.LABEL, NodeFactory.createLiteralString(label)));
    }
  }
}
