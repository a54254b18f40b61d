package dev.parley.store;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * When a transaction is large enough.
 *
 * <p>Each transaction copies the blocks of the indexes that it touches, so that many small ones
 * leave a store on disk several times as large as it need be. Here each may be as large as it takes
 * for the store to grow fourfold; but none takes longer than some minutes, which is what an
 * interruption costs at most. And none takes more than the disk has room for, so that what was
 * loaded until then is kept where it is full.
 */
final class Batch {

  private static final long LEAST_QUADS = 500_000;
  private static final long GROWTH = 3;
  private static final long LONGEST = Duration.ofMinutes(10).toNanos();

  /** Of an index's file, with what a transaction copies of the blocks beside. */
  private static final long BYTES_A_QUAD = 1_000;

  private final long room;
  private final LongSupplier free;
  private final long begin = System.nanoTime();
  private long quads;

  /**
   * Begins one.
   *
   * @param stored how many quads there are
   * @param free tells how many bytes of the disk are free
   */
  Batch(long stored, LongSupplier free) {
    this.free = free;
    this.room = Math.max(LEAST_QUADS, GROWTH * stored);
  }

  void add(long number) {
    quads += number;
  }

  boolean isFull() {
    return quads >= room
        || System.nanoTime() - begin > LONGEST
        || free.getAsLong() < StoreDisk.LEAST_ROOM + quads * BYTES_A_QUAD;
  }
}
