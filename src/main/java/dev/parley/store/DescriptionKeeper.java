package dev.parley.store;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.graph.Graph;

/**
 * Keeps the description of a store up to date, in a thread of its own: when it is missing, and a
 * little after the data were changed; where they change all the time, for a part of the time.
 * Tidies the store, too.
 */
public final class DescriptionKeeper implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** It rests so many times as long as it has worked. */
  private static final int RESTS = 3;

  private final Store store;
  private final DatasetDescriber describer;
  private final Duration quiet;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("dataset-description").factory());
  private volatile Optional<Graph> last = Optional.empty();
  private volatile Duration effort = Duration.ZERO;
  private ScheduledFuture<?> next;

  /**
   * Creates a keeper.
   *
   * @param quiet how long to wait at the start, and after a change at least
   */
  public DescriptionKeeper(Store store, DatasetDescriber describer, Duration quiet) {
    this.store = store;
    this.describer = describer;
    this.quiet = quiet;
    store.whenChanged(this::changed);
  }

  /**
   * Begins to describe the store, if it is not described as it is now and is served now: a little
   * later, so that who waits for the server to start is answered first.
   */
  public void start() {
    schedule(quiet);
  }

  private void changed() {
    schedule(quiet.plus(effort.multipliedBy(RESTS)));
  }

  /** What is coming is for later changes, too. */
  private synchronized void schedule(Duration delay) {
    if (!thread.isShutdown() && next == null) {
      next = thread.schedule(this::describeThen, delay.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private void describeThen() {
    synchronized (this) {
      next = null;
    }
    store.tidy();
    describe();
  }

  private void describe() {
    Optional<Graph> known = store.graph(store.description());
    if (known.isPresent() && describer.isOfThisServer(known.get())) {
      last = known;
    } else {
      long start = System.nanoTime();
      last = Optional.of(store.described().renew(describer));
      effort = Duration.ofNanos(System.nanoTime() - start);
    }
  }

  /**
   * Returns the description of the data as they are, or as they were a while ago, if there is one.
   */
  public Optional<Graph> last() {
    return last;
  }

  /** Returns whether the description is true, after waiting for it so long at most. */
  public boolean await(Duration patience) {
    try {
      CompletableFuture.runAsync(this::describe, thread)
          .get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return store.described().isThere();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException | TimeoutException e) {
      return false;
    }
  }

  /** Ends it, after what is being described, so that the store can be closed. */
  @Override
  public void close() {
    store.whenChanged(() -> {});
    end();
    try {
      thread.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void end() {
    if (next != null) {
      next.cancel(false);
    }
    thread.shutdown();
  }
}
