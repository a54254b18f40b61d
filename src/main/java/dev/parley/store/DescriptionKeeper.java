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
 * little after the data were changed.
 */
public final class DescriptionKeeper implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Store store;
  private final DatasetDescriber describer;
  private final Duration quiet;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("dataset-description").factory());
  private ScheduledFuture<?> next;

  /**
   * Creates a keeper.
   *
   * @param quiet how long to wait at the start, and after a change for the next
   */
  public DescriptionKeeper(Store store, DatasetDescriber describer, Duration quiet) {
    this.store = store;
    this.describer = describer;
    this.quiet = quiet;
    store.whenChanged(() -> schedule(quiet));
  }

  /**
   * Begins to describe the store, if it is not described as it is now and is served now: a little
   * later, so that who waits for the server to start is answered first.
   */
  public void start() {
    schedule(quiet);
  }

  private synchronized void schedule(Duration delay) {
    if (thread.isShutdown()) {
      return;
    }
    if (next != null) {
      next.cancel(false);
    }
    next = thread.schedule(this::describe, delay.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void describe() {
    Optional<Graph> known = store.graph(store.description());
    if (known.isEmpty() || !describer.isOfThisServer(known.get())) {
      store.describe(describer);
    }
  }

  /** Returns whether the description is true, after waiting for it so long at most. */
  public boolean await(Duration patience) {
    try {
      CompletableFuture.runAsync(this::describe, thread)
          .get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return store.isDescribed();
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
