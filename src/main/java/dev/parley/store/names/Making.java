package dev.parley.store.names;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.apache.jena.query.QueryCancelledException;

/** What is made in a thread of its own, once for all who wait for it at the same time. */
final class Making<T> {

  private static final long GLANCE_MILLIS = 50;

  private final Callable<T> maker;
  private FutureTask<T> task;

  /** Creates what {@code maker} makes when it is asked for. */
  Making(Callable<T> maker) {
    this.maker = maker;
  }

  /**
   * Returns what is made now.
   *
   * @throws QueryCancelledException if {@code cancelled} says meanwhile that nobody waits for it
   */
  T get(BooleanSupplier cancelled) {
    FutureTask<T> made = task();
    while (true) {
      try {
        return made.get(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (cancelled.getAsBoolean()) {
          throw new QueryCancelledException();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new QueryCancelledException();
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      }
    }
  }

  private synchronized FutureTask<T> task() {
    if (task == null || task.isDone()) {
      task = new FutureTask<>(maker);
      Thread.ofPlatform().daemon().name("text-index").start(task);
    }
    return task;
  }
}
