package dev.parley.serve.guard;

import java.util.concurrent.atomic.AtomicLong;

/**
 * The memory that all running queries share.
 *
 * <p>A little is free to each, so that those who ask small things are answered while others have
 * taken the rest.
 */
public final class Memory {

  /** What a query needs that groups or sorts some thousands of rows. */
  static final long FREE = 4L << 20;

  private static final long LEAST = 64L << 20;
  private static final int SHARED_PART = 4;
  private static final int QUERY_PART = 8;

  private final long most;
  private final AtomicLong left;

  /**
   * Creates a memory.
   *
   * @param shared how many bytes there are beyond what is free
   * @param most how many of them one query may take
   */
  public Memory(long shared, long most) {
    this.left = new AtomicLong(shared);
    this.most = most;
  }

  /** Returns what suits the heap of this program: a quarter for all, an eighth for one. */
  public static Memory ofHeap() {
    long heap = Runtime.getRuntime().maxMemory();
    return new Memory(
        Math.max(LEAST, heap / SHARED_PART), Math.max(LEAST * 3 / 4, heap / QUERY_PART));
  }

  /** Returns an account for one query. */
  public Work work() {
    return new Work(this);
  }

  long most() {
    return most;
  }

  boolean take(long bytes) {
    if (left.addAndGet(-bytes) >= 0) {
      return true;
    }
    left.addAndGet(bytes);
    return false;
  }

  void giveBack(long bytes) {
    left.addAndGet(bytes);
  }
}
