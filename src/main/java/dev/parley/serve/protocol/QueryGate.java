package dev.parley.serve.protocol;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets so many queries run at once, so many wait for a while, and turns the others away. */
public final class QueryGate {

  private static final long PATIENCE_SECONDS = 5;

  private final Semaphore places;
  private final int waiting;

  /** Creates a gate with so many places, before which so many may wait. */
  public QueryGate(int running, int waiting) {
    this.places = new Semaphore(running);
    this.waiting = waiting;
  }

  /** Returns whether a query may run now; it must {@link #leave} then. */
  boolean enter() {
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

  void leave() {
    places.release();
  }
}
