package dev.parley.serve.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs queries on threads of their own and looks after them.
 *
 * <p>Whoever waits for an answer has one in time, also when its query does not stop where it is
 * told to: then nobody waits for that any more.
 */
public final class Supervisor implements AutoCloseable {

  private static final Duration GRACE = Duration.ofSeconds(3);

  /** A path or an expression calls itself as deep as it goes. */
  private static final long STACK = 8L << 20;

  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          Thread.ofPlatform().daemon().name("query-", 0).stackSize(STACK).factory());
  private final RunningWork running;
  private final Duration time;
  private final Memory memory = Memory.ofHeap();

  /**
   * Creates a supervisor.
   *
   * @param time how long a query may take
   * @param longOnes how many may take longer than a moment at the same time
   */
  public Supervisor(Duration time, int longOnes) {
    this.time = time;
    this.running = new RunningWork(longOnes);
  }

  /** Returns an account for a query, to be closed when its answer is sent. */
  public Work open() {
    return memory.work();
  }

  /**
   * Returns what {@code task} does, in the time that every query has.
   *
   * @throws DeniedException if it takes too long, or needs too much memory
   */
  public <T> T run(Work work, Callable<T> task) {
    return run(work, time, task);
  }

  /** Returns the same, in less time where {@code asked} is less. */
  public <T> T run(Work work, Duration asked, Callable<T> task) {
    Duration limit = asked.compareTo(time) < 0 ? asked : time;
    Future<T> future = threads.submit(() -> running.during(work, task));
    try {
      return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return work.cancel(late(limit)) ? lastAnswer(future, limit) : completed(future, work);
    } catch (ExecutionException e) {
      throw unwrapped(e.getCause(), work);
    } catch (InterruptedException e) {
      throw interrupted(work);
    }
  }

  /** Waits for what is computed already, and only has to be written. */
  private static <T> T completed(Future<T> future, Work work) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw unwrapped(e.getCause(), work);
    } catch (InterruptedException e) {
      throw interrupted(work);
    }
  }

  private static <T> T lastAnswer(Future<T> future, Duration limit) {
    try {
      future.get(GRACE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      throw late(limit);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw late(limit);
  }

  private static DeniedException late(Duration limit) {
    String seconds = BigDecimal.valueOf(limit.toMillis(), 3).stripTrailingZeros().toPlainString();
    return DeniedException.busy("Query timed out: it may take " + seconds + " seconds");
  }

  private static RuntimeException unwrapped(Throwable failure, Work work) {
    if (work.reason() != null) {
      return work.reason();
    }
    if (isOfMemory(failure)) {
      return DeniedException.busy("The server is short of memory; try again soon, or ask for less");
    }
    return switch (failure) {
      case IOException unwritten -> new UncheckedIOException(unwritten);
      case RuntimeException exception -> exception;
      case Error error -> throw error;
      default -> new IllegalStateException(failure);
    };
  }

  /** Also what writes an answer may be the first to notice, and wrap that. */
  private static boolean isOfMemory(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutOfMemoryError) {
        return true;
      }
    }
    return false;
  }

  private static DeniedException interrupted(Work work) {
    Thread.currentThread().interrupt();
    DeniedException stopping = DeniedException.busy("The server is stopping");
    work.cancel(stopping);
    return stopping;
  }

  /** Ends what runs. */
  @Override
  public void close() {
    running.close();
    threads.shutdown();
  }
}
