package dev.parley.serve.protocol;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets so many queries run at once, so many wait for a while, and turns the others away; and of one
 * client, only so many in all.
 */
public final class QueryGate {

  private static final long PATIENCE_SECONDS = 5;

  private final Semaphore places;
  private final int waiting;
  private final int each;
  private final ConcurrentMap<String, Integer> clients = new ConcurrentHashMap<>();

  /**
   * Creates a gate.
   *
   * @param running how many may run
   * @param waiting how many may wait before it
   * @param each how many queries of one client may run or wait
   */
  public QueryGate(int running, int waiting, int each) {
    this.places = new Semaphore(running, true);
    this.waiting = waiting;
    this.each = each;
  }

  /** What a gate says to a query. */
  enum Admission {
    /** It may run, and has to leave then. */
    ADMITTED,
    /** There is no place. */
    FULL,
    /** The client has too many already. */
    TOO_MANY
  }

  /** Returns whether a query of {@code client} may run now. */
  Admission enter(String client) {
    if (clients.merge(client, 1, Integer::sum) > each) {
      forget(client);
      return Admission.TOO_MANY;
    }
    if (placed()) {
      return Admission.ADMITTED;
    }
    forget(client);
    return Admission.FULL;
  }

  private boolean placed() {
    if (places.tryAcquire()) {
      return true;
    }
    if (places.getQueueLength() >= waiting) {
      return false;
    }
    try {
      return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  void leave(String client) {
    places.release();
    forget(client);
  }

  private void forget(String client) {
    clients.computeIfPresent(client, (name, count) -> count == 1 ? null : count - 1);
  }
}
