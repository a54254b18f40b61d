package dev.parley.store;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Rewrites a store on disk without the room that replaced graphs have left. */
public final class Compaction {

  /** What a store may take more than it needs before it is rewritten. */
  private static final double MOST_WASTE = 1.25;

  private static final long LEAST_WASTE = 48L << 20;

  private final DatasetGraph data;
  private final StoreDisk disk;

  /** Creates the compaction of {@code store}. */
  public Compaction(Store store) {
    this.data = store.stored();
    this.disk = store.disk();
  }

  /**
   * Rewrites the store, unless it is in memory, or a large one that would take more room then;
   * returns whether it did.
   *
   * @throws NoRoomException if the disk has no room for the copy
   */
  public boolean run() {
    long bytes = disk.bytes();
    boolean gains = disk.isThere() && (bytes < LEAST_WASTE || bytes > needed());
    if (gains) {
      disk.requireRoom(needed());
    }
    return rewriteIf(gains);
  }

  /** Does so if that room is more than a quarter and the copy has room; returns whether it did. */
  public boolean runIfWasteful() {
    long bytes = disk.bytes();
    return rewriteIf(
        bytes >= LEAST_WASTE
            && bytes > MOST_WASTE * needed() + LEAST_WASTE
            && disk.hasRoom(needed()));
  }

  private boolean rewriteIf(boolean gains) {
    if (gains) {
      DatabaseMgr.compact(data, true);
    }
    return gains;
  }

  private long needed() {
    return StoreDisk.BYTES_A_QUAD
        * data.calculateRead(
            () -> TDBInternal.requireStorage(data).getQuadTable().getNodeTupleTable().size());
  }
}
