package dev.parley;

import dev.parley.graph.ArticleGraph;
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

/**
 * Converts articles in several threads and hands their graphs on in the order of the articles.
 *
 * <p>Few articles are under way at a time, however many there are. It is used by one thread.
 */
public final class ParallelConverter implements Iterator<ArticleGraph>, AutoCloseable {

  private static final int AHEAD = 16;

  private final Iterator<Article> articles;
  private final Converter converter;
  private final BiConsumer<Article, RuntimeException> failures;
  private final ExecutorService threads;
  private final int capacity;
  private final Queue<Job> jobs = new ArrayDeque<>();
  private Optional<ArticleGraph> next = Optional.empty();

  /**
   * Creates the conversion of {@code articles}.
   *
   * @param threads how many articles are converted at once
   * @param failures told of an article that could not be converted; the others are
   */
  public ParallelConverter(
      Converter converter,
      Iterator<Article> articles,
      int threads,
      BiConsumer<Article, RuntimeException> failures) {
    this.converter = converter;
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
      next = result(jobs.remove());
    }
    return true;
  }

  @Override
  public ArticleGraph next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    ArticleGraph graph = next.get();
    next = Optional.empty();
    return graph;
  }

  /** Gives up what is under way. */
  @Override
  public void close() {
    threads.shutdownNow();
  }

  private void fill() {
    while (jobs.size() < capacity && articles.hasNext()) {
      Article article = articles.next();
      jobs.add(new Job(article, threads.submit(() -> converter.convert(article))));
    }
  }

  private Optional<ArticleGraph> result(Job job) {
    try {
      return Optional.of(job.graph().get());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        failures.accept(job.article(), failure);
        return Optional.empty();
      }
      throw new IllegalStateException(job.article().id(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private record Job(Article article, Future<ArticleGraph> graph) {}
}
