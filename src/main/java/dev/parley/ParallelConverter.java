package dev.parley;

import dev.parley.ingest.Article;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Converts articles in several threads and hands the results on in the order of the articles.
 *
 * <p>Few articles are under way at a time, however many there are and however long they are. It is
 * used by one thread.
 *
 * @param <T> what an article becomes
 */
public final class ParallelConverter<T> implements Iterator<T>, AutoCloseable {

  private static final int AHEAD = 16;
  private static final long MOST_CHARACTERS = 8_000_000;

  private final Iterator<Article> articles;
  private final Function<Article, T> conversion;
  private final BiConsumer<Article, RuntimeException> failures;
  private final ExecutorService threads;
  private final int capacity;
  private final Queue<Job<T>> jobs = new ArrayDeque<>();
  private Optional<T> next = Optional.empty();
  private long charactersUnderWay;
  private Taken removed = Taken.NONE;
  private Taken taken = Taken.NONE;

  /**
   * Creates the conversion of {@code articles}.
   *
   * @param conversion what is done with each; it is called by several threads at once
   * @param threads how many articles are converted at once
   * @param failures told of an article that could not be converted; the others are
   */
  public ParallelConverter(
      Function<Article, T> conversion,
      Iterator<Article> articles,
      int threads,
      BiConsumer<Article, RuntimeException> failures) {
    this.conversion = conversion;
    this.articles = articles;
    this.failures = failures;
    this.capacity = threads * AHEAD;
    this.threads =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().name("convert-", 1).daemon().factory());
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty()) {
      fill();
      if (jobs.isEmpty()) {
        return false;
      }
      Job<T> job = jobs.remove();
      charactersUnderWay -= job.article().text().length();
      removed = new Taken(removed.number() + 1, job.article().id());
      next = result(job);
    }
    return true;
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    T result = next.get();
    next = Optional.empty();
    taken = removed;
    return result;
  }

  /**
   * Returns the articles up to the one whose result was returned last, all that failed among them.
   */
  public Taken taken() {
    return taken;
  }

  /** Gives up what is under way. */
  @Override
  public void close() {
    threads.shutdownNow();
  }

  private void fill() {
    while (jobs.size() < capacity && charactersUnderWay < MOST_CHARACTERS && articles.hasNext()) {
      Article article = articles.next();
      charactersUnderWay += article.text().length();
      jobs.add(new Job<>(article, threads.submit(() -> conversion.apply(article))));
    }
  }

  private Optional<T> result(Job<T> job) {
    try {
      return Optional.of(job.result().get());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        failures.accept(job.article(), failure);
        return Optional.empty();
      }
      if (e.getCause() instanceof OutOfMemoryError) {
        return alone(job.article());
      }
      throw new IllegalStateException(job.article().id(), e.getCause());
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  /** The memory may have been taken by others, so that it is converted when they have ended. */
  private Optional<T> alone(Article article) {
    boolean others = jobs.stream().anyMatch(job -> !job.result().isDone());
    jobs.forEach(ParallelConverter::await);
    try {
      if (others) {
        return Optional.of(conversion.apply(article));
      }
    } catch (OutOfMemoryError e) {
      // It is told below.
    } catch (RuntimeException e) {
      failures.accept(article, e);
      return Optional.empty();
    }
    failures.accept(article, new TooLargeException());
    return Optional.empty();
  }

  private static void await(Job<?> job) {
    try {
      job.result().get();
    } catch (ExecutionException e) {
      // It is told when it is its turn.
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static IllegalStateException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException("interrupted", e);
  }

  /** Says that one article needs more memory than there is. */
  public static final class TooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private TooLargeException() {
      super(
          "too large for "
              + (Runtime.getRuntime().maxMemory() >> 20)
              + " MB of memory; give Java more (-Xmx), or divide it");
    }
  }

  /**
   * What was taken from the articles.
   *
   * @param number how many
   * @param last the id of the last; empty where there was none
   */
  public record Taken(long number, String last) {
    private static final Taken NONE = new Taken(0, "");
  }

  private record Job<T>(Article article, Future<T> result) {}
}
