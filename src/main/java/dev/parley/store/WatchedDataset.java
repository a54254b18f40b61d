package dev.parley.store;

import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.util.Context;

/**
 * A dataset that counts its commits, and forgets its description with each of them.
 *
 * <p>The description goes in the transaction that makes it untrue, so that a store never opens with
 * one that is out of date.
 */
final class WatchedDataset extends DatasetGraphWrapper {

  private final Node description;
  private final AtomicLong commits = new AtomicLong();
  private volatile Runnable whenChanged = () -> {};
  private boolean describing;

  WatchedDataset(DatasetGraph dataset, Node description, Context context) {
    super(dataset, context);
    this.description = description;
  }

  /** Returns how many transactions have changed the data. */
  long commits() {
    return commits.get();
  }

  /** Runs {@code action} after each change to the data, but not to the description. */
  void whenChanged(Runnable action) {
    whenChanged = action;
  }

  /** Commits without forgetting the description: to be called by its writer. */
  void commitDescription() {
    describing = true;
    try {
      commit();
    } finally {
      describing = false;
    }
  }

  @Override
  public void commit() {
    if (transactionMode() != ReadWrite.WRITE) {
      super.commit();
      return;
    }
    boolean changesData = !describing;
    if (changesData && containsGraph(description)) {
      removeGraph(description);
    }
    commits.incrementAndGet();
    super.commit();
    if (changesData) {
      whenChanged.run();
    }
  }
}
