package dev.parley.serve.linked;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What is known of a thing, as RDF: its facts, what leads to it, and the names of all of these. All
 * of it is in the data, but for what the document says of itself where it is one of several parts.
 */
final class ThingGraph {

  private static final Node NEXT = NodeFactory.createURI("http://www.w3.org/1999/xhtml/vocab#next");

  private ThingGraph() {}

  /**
   * Returns the graph of {@code thing}.
   *
   * @param document the address of the document
   * @param next that of the next part, which is said if there is more
   */
  static Graph of(Thing thing, String document, String next) {
    Graph graph = GraphFactory.createDefaultGraph();
    thing.facts().find().forEachRemaining(graph::add);
    thing.incoming().forEach(graph::add);
    thing.names().forEach(graph::add);
    if (thing.more()) {
      Node part = NodeFactory.createURI(document);
      graph.add(Triple.create(part, NEXT, NodeFactory.createURI(next)));
      graph.add(
          Triple.create(
              part,
              Terms.COMMENT,
              NodeFactory.createLiteralLang(
                  "More leads to <"
                      + thing.node()
                      + "> than the "
                      + thing.incoming().size()
                      + " statements in this part; the next has more.",
                  "en")));
    }
    return graph;
  }
}
