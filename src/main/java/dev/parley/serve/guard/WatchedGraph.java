package dev.parley.serve.guard;

import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph whose triples are counted as they are found, for a path that remembers each step. */
final class WatchedGraph extends GraphWrapper {

  private static final int STEP = 16;

  private final Charges charges;

  WatchedGraph(Graph graph, Charges charges) {
    super(graph);
    this.charges = charges;
  }

  @Override
  public ExtendedIterator<Triple> find(Triple triple) {
    return watched(super.find(triple));
  }

  @Override
  public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
    return watched(super.find(subject, predicate, object));
  }

  private ExtendedIterator<Triple> watched(ExtendedIterator<Triple> found) {
    Predicate<Triple> step =
        triple -> {
          charges.check();
          charges.add(STEP);
          return true;
        };
    return found.filterKeep(step);
  }
}
