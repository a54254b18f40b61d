package dev.parley.serve.guard;

import java.util.ConcurrentModificationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.sys.JenaSystem;

/**
 * What one query or update uses while it runs, and the way to end it.
 *
 * <p>Whatever keeps rows or makes long values says how many bytes they are. They are estimates:
 * what counts is that none is left out that could grow without bound.
 */
public final class Work implements AutoCloseable {

  static {
    // The constants of ARQ cannot be the first of Jena that is loaded.
    JenaSystem.init();
  }

  private static final Symbol SYMBOL = Symbol.create("https://w3id.org/parley/work");
  private static final long STEP = 1L << 20;
  private static final int TRIPLE = 200;

  private final Memory memory;
  private final AtomicBoolean cancelled = new AtomicBoolean();
  private final AtomicReference<DeniedException> reason = new AtomicReference<>();
  private final AtomicReference<Runnable> stop = new AtomicReference<>();
  private long used;
  private long taken;
  private boolean closed;
  private boolean complete;

  Work(Memory memory) {
    this.memory = memory;
  }

  /** Makes this the work of the query whose context {@code context} is. */
  public void enter(Context context) {
    context.set(SYMBOL, this);
    context.set(ARQConstants.symCancelQuery, cancelled);
  }

  /** Returns the work of the query whose context {@code context} is; one of its own if none is. */
  static Work of(Context context) {
    Work work = context == null ? null : context.get(SYMBOL);
    return work == null ? Memory.ofHeap().work() : work;
  }

  /**
   * Notes that {@code bytes} more are kept; to be taken back with a negative number, for which it
   * is never too late.
   */
  public synchronized void charge(long bytes) {
    if (closed) {
      if (bytes <= 0) {
        return;
      }
      throw new QueryCancelledException();
    }
    used += bytes;
    if (used <= Memory.FREE + taken) {
      return;
    }
    if (used > memory.most()) {
      throw DeniedException.tooLarge();
    }
    long more = Math.ceilDiv(used - Memory.FREE - taken, STEP) * STEP;
    if (!memory.take(more)) {
      throw DeniedException.busy(
          "Others are using the memory for large queries; try again soon, or ask for less");
    }
    taken += more;
  }

  /** Notes that a row of the answer is kept. */
  public void keep(Binding row) {
    charge(Charges.bytes(row));
  }

  /** Notes that a triple of the answer is kept. */
  public void keep(Triple triple) {
    charge(TRIPLE + Charges.bytes(triple.getObject()));
  }

  /** Returns an account for a part of the query, which ends before the query does. */
  Charges part() {
    return new Charges(this);
  }

  /** Throws if the query is to end. */
  public void check() {
    if (cancelled.get()) {
      DeniedException why = reason.get();
      throw why == null ? new QueryCancelledException() : why;
    }
  }

  /** Says what else to do, on a thread of its own, when the query is to end. */
  public void whenCancelled(Runnable also) {
    stop.set(also);
    check();
  }

  /**
   * Says that all is computed: from here on it cannot be ended any more.
   *
   * <p>Jena may end the rows of a query that is told to stop as if there were no more of them. So
   * nothing is answered or committed before this.
   *
   * @throws QueryCancelledException if it was ended before
   */
  public synchronized void complete() {
    check();
    complete = true;
  }

  /**
   * Ends the query, from any thread, for the first reason that is given.
   *
   * @return whether it is ended; false once it is complete
   */
  synchronized boolean cancel(DeniedException why) {
    if (complete) {
      return false;
    }
    if (reason.compareAndSet(null, why)) {
      cancelled.set(true);
      Runnable also = stop.get();
      if (also != null) {
        Thread.startVirtualThread(() -> stop(also));
      }
    }
    return true;
  }

  /** Jena looks through lists that the query may be changing; where that fails, its flag is set. */
  private static void stop(Runnable also) {
    try {
      also.run();
    } catch (ConcurrentModificationException e) {
      return;
    }
  }

  /** Returns why it was ended, null if it was not, or by the clock of Jena. */
  DeniedException reason() {
    return reason.get();
  }

  @Override
  public synchronized void close() {
    closed = true;
    memory.giveBack(taken);
    taken = 0;
    used = 0;
  }
}
