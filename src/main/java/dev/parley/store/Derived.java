package dev.parley.store;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * What is computed from all data of a store, in a thread of its own, when it is asked for and they
 * have changed since. Who asks while that takes longer than a moment has the former one.
 */
public final class Derived<T> implements AutoCloseable {

  private static final Duration MOMENT = Duration.ofSeconds(1);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Supplier<String> revision;
  private final Supplier<T> source;
  private final ExecutorService thread;
  private volatile Of<T> last;
  private Future<Of<T>> next;

  /** What was computed, and from which state of the data or a later one. */
  public record Of<T>(String revision, T value) {}

  /**
   * Creates what is not yet computed.
   *
   * @param name what its thread is called
   * @param revision tells one state of the data from another
   * @param source computes it
   */
  public Derived(String name, Supplier<String> revision, Supplier<T> source) {
    this.revision = revision;
    this.source = source;
    this.thread =
        Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
  }

  /**
   * Returns what is known in a moment; the first time, after so long at most, if it is known then.
   */
  public Optional<Of<T>> get(Duration patience) {
    Of<T> known = last;
    String now = revision.get();
    if (thread.isShutdown() || known != null && known.revision().equals(now)) {
      return Optional.ofNullable(known);
    }
    long wait = (known == null ? patience : MOMENT).toMillis();
    try {
      return Optional.of(next(now).get(wait, TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      return Optional.ofNullable(known);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.ofNullable(known);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Begins to compute it, if it is not known yet: somebody may ask for it soon. */
  public void prepare() {
    if (last == null && !thread.isShutdown()) {
      next(revision.get());
    }
  }

  /** One that is being computed is waited for, also where the data have changed since. */
  private synchronized Future<Of<T>> next(String now) {
    if (next == null || next.isDone() && (last == null || !last.revision().equals(now))) {
      next = thread.submit(() -> compute(now));
    }
    return next;
  }

  private Of<T> compute(String now) {
    last = new Of<>(now, source.get());
    return last;
  }

  /** Ends it, after what is being computed, so that the store can be closed. */
  @Override
  public void close() {
    // Not interrupted, which would close the files of the store.
    thread.shutdown();
    try {
      thread.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
