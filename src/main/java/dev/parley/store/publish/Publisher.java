package dev.parley.store.publish;

import dev.parley.store.Store;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Brings a graph store to what a store here holds, graph by graph; what the journal says is there
 * already is passed over. The description of the dataset stays: each server makes its own.
 */
public final class Publisher {

  private final Store store;
  private final GraphStoreClient target;
  private final Journal journal;

  /** Creates a publisher from {@code store} to {@code target}. */
  public Publisher(Store store, GraphStoreClient target, Journal journal) {
    this.store = store;
    this.target = target;
    this.journal = journal;
  }

  /**
   * Publishes all graphs of one view of the store, and removes those that were published and are
   * gone, until {@code stop} says so between two graphs.
   *
   * @throws dev.parley.store.StoreException if the graph store refuses one or cannot be reached
   */
  public PublishReport publish(BooleanSupplier stop, Runnable step) {
    return store.read(data -> publish(data, stop, step));
  }

  private PublishReport publish(DatasetGraph data, BooleanSupplier stop, Runnable step) {
    int published = 0;
    int unchanged = 0;
    Set<String> present = new LinkedHashSet<>();
    for (Iterator<Node> names = data.listGraphNodes(); names.hasNext(); step.run()) {
      if (stop.getAsBoolean()) {
        return new PublishReport(published, unchanged, 0, false);
      }
      Node name = names.next();
      if (name.isURI() && !name.getURI().equals(store.description())) {
        present.add(name.getURI());
        if (publish(name.getURI(), data.getGraph(name))) {
          published++;
        } else {
          unchanged++;
        }
      }
    }
    return new PublishReport(published, unchanged, removeAllBut(present), true);
  }

  private boolean publish(String name, Graph graph) {
    GraphLines lines = GraphLines.of(graph);
    if (journal.holds(name, lines.digest())) {
      return false;
    }
    target.put(name, lines.body());
    journal.published(name, lines.digest());
    return true;
  }

  private int removeAllBut(Set<String> present) {
    int removed = 0;
    for (String name : journal.graphs()) {
      if (!present.contains(name)) {
        target.delete(name);
        journal.removed(name);
        removed++;
      }
    }
    return removed;
  }
}
