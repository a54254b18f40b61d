package dev.parley.store;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Rewrites a TDB2 dataset in memory, which never uses again what a change has replaced: as Jena
 * does with one on disk, a copy is made while nobody writes, and takes the place of the other one.
 */
final class MemoryCompaction {

  /** About what a change takes, and a quad of it: blocks of each index. */
  private static final long BYTES_A_CHANGE = 64 << 10;

  private static final long BYTES_A_QUAD = 2 << 10;

  /** What may be lost before it is worth a copy. */
  private static final long MOST_WASTE = 64L << 20;

  private final DatasetGraph data;
  private final UnaryOperator<DatasetGraph> settings;
  private long waste;

  /**
   * Creates the compaction of {@code data}.
   *
   * @param settings what a copy is furnished with
   */
  MemoryCompaction(DatasetGraph data, UnaryOperator<DatasetGraph> settings) {
    this.data = data;
    this.settings = settings;
  }

  /** Returns that of {@code data}, if they are in memory alone and do change. */
  static Optional<MemoryCompaction> of(
      DatasetGraph data, StoreDisk disk, UnaryOperator<DatasetGraph> settings) {
    return DatabaseMgr.isTDB2(data) && !disk.isThere()
        ? Optional.of(new MemoryCompaction(data, settings))
        : Optional.empty();
  }

  /** Notes a change of so many quads. */
  synchronized void changed(long quads) {
    waste += BYTES_A_CHANGE + BYTES_A_QUAD * quads;
  }

  /**
   * Rewrites the data if much of their memory may be lost, and nobody reads them at the moment of
   * the change; returns whether it did.
   */
  boolean runIfWasteful() {
    return isWasteful() && run();
  }

  private synchronized boolean isWasteful() {
    return waste > MOST_WASTE + data.calculateRead(this::needed);
  }

  private long needed() {
    return StoreDisk.BYTES_A_QUAD
        * TDBInternal.requireStorage(data).getQuadTable().getNodeTupleTable().size();
  }

  private boolean run() {
    DatasetGraphSwitchable place = TDBInternal.getDatabaseContainer(data);
    DatasetGraphTDB old = (DatasetGraphTDB) place.get();
    TransactionCoordinator transactions = old.getTxnSystem().getTxnMgr();
    transactions.blockWriters();
    try {
      DatasetGraphTDB copy = copy(old);
      if (!transactions.tryExclusiveMode(false)) {
        return false;
      }
      try {
        place.change(old, copy);
      } finally {
        transactions.finishExclusiveMode();
      }
    } finally {
      transactions.enableWriters();
    }
    forget();
    return true;
  }

  private DatasetGraphTDB copy(DatasetGraphTDB old) {
    DatasetGraph copy = settings.apply(DatabaseMgr.createDatasetGraph());
    copy.executeWrite(() -> old.executeRead(() -> old.find().forEachRemaining(copy::add)));
    return TDBInternal.getDatasetGraphTDB(copy);
  }

  private synchronized void forget() {
    waste = 0;
  }
}
