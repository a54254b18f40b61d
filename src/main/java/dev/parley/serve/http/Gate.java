package dev.parley.serve.http;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets so many requests be worked on at once, so many wait for a while, and turns the others away.
 * One client never has all places, and only so many requests in all, those included whose answer it
 * fetches.
 */
public final class Gate {

  private static final long PATIENCE_SECONDS = 5;

  private final Semaphore places;
  private final int waiting;
  private final int placesOfOne;
  private final int each;
  private final ConcurrentMap<String, Guest> clients = new ConcurrentHashMap<>();

  /**
   * Creates a gate.
   *
   * @param running how many may run; of one client, three quarters of them
   * @param waiting how many may wait before it
   * @param each how many requests of one client may run, wait, or have their answer sent
   */
  public Gate(int running, int waiting, int each) {
    this.places = new Semaphore(running, true);
    this.waiting = waiting;
    this.placesOfOne = Math.max(1, running * 3 / 4);
    this.each = each;
  }

  /** A client that has requests here. */
  private record Guest(int count, Semaphore places) {

    private Guest plus(int more) {
      return new Guest(count + more, places);
    }
  }

  /**
   * Notes that {@code client} has come with a request, and returns whether it may; then it has to
   * {@link #depart}.
   */
  public boolean arrive(String client) {
    Guest guest =
        clients.merge(
            client,
            new Guest(1, new Semaphore(placesOfOne, true)),
            (known, fresh) -> known.plus(1));
    if (guest.count() > each) {
      depart(client);
      return false;
    }
    return true;
  }

  /** Notes that {@code client} has its answer. */
  public void depart(String client) {
    clients.computeIfPresent(client, (name, guest) -> guest.count() == 1 ? null : guest.plus(-1));
  }

  /**
   * Returns whether there is a place for a request of {@code client}, which has arrived, within
   * some seconds; then it has to leave.
   */
  public boolean enter(String client) {
    Semaphore own = clients.get(client).places();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    if (!acquired(own, each, end)) {
      return false;
    }
    if (acquired(places, waiting, end)) {
      return true;
    }
    own.release();
    return false;
  }

  private static boolean acquired(Semaphore places, int waiting, long end) {
    if (places.tryAcquire()) {
      return true;
    }
    if (places.getQueueLength() >= waiting) {
      return false;
    }
    try {
      return places.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Gives the place of {@code client} back. */
  public void leave(String client) {
    places.release();
    clients.get(client).places().release();
  }
}
