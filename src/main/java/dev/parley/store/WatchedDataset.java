package dev.parley.store;

import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.util.Context;

/**
 * A dataset that has another revision and no longer its description after each commit.
 *
 * <p>The description goes in the transaction that makes it untrue, so that a store never opens with
 * one that is out of date.
 */
final class WatchedDataset extends DatasetGraphWrapper {

  private final Node description;
  private final Revision revision;
  private volatile Runnable whenChanged = () -> {};
  private Runnable beforeChange = () -> {};
  private boolean describing;

  WatchedDataset(DatasetGraph dataset, Node description, Revision revision, Context context) {
    super(dataset, context);
    this.description = description;
    this.revision = revision;
  }

  /** Returns what is another one after each change. */
  String revision() {
    return revision.token();
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

  /** Runs {@code check} before each change begins, which does not begin if that throws. */
  void beforeChange(Runnable check) {
    beforeChange = check;
  }

  @Override
  public void begin(TxnType type) {
    if (type == TxnType.WRITE) {
      beforeChange.run();
    }
    super.begin(type);
  }

  @Override
  public void begin(ReadWrite mode) {
    begin(TxnType.convert(mode));
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
    if (changesData) {
      revision.change();
    } else {
      revision.describe();
    }
    super.commit();
    if (changesData) {
      whenChanged.run();
    }
  }
}
