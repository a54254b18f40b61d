package dev.parley.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;

/** The articles of several inputs, read as they are asked for; one input is open at a time. */
public final class ArticleStream implements Iterator<Article>, Closeable {

  private final Iterator<Input> inputs;
  private final Optional<LocalDate> published;
  private final Consumer<Diagnostic> problems;
  private final Map<String, String> sourcesById = new HashMap<>();
  private String source = "";
  private Articles open = Articles.none();
  private Optional<Article> next = Optional.empty();

  ArticleStream(
      Iterator<Input> inputs, Optional<LocalDate> published, Consumer<Diagnostic> problems) {
    this.inputs = inputs;
    this.published = published;
    this.problems = problems;
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty()) {
      next = nextOfOpen().filter(this::isNew).map(this::dated);
      if (next.isEmpty() && open == Articles.none() && !openNext()) {
        return false;
      }
    }
    return true;
  }

  @Override
  public Article next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Article article = next.get();
    next = Optional.empty();
    return article;
  }

  /** Closes the input that is open. */
  @Override
  public void close() {
    try {
      open.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      open = Articles.none();
    }
  }

  private Optional<Article> nextOfOpen() {
    try {
      Optional<Article> article = open.next();
      if (article.isEmpty()) {
        close();
      }
      return article;
    } catch (IOException | UncheckedIOException e) {
      report(e);
      close();
      return Optional.empty();
    }
  }

  private boolean openNext() {
    if (!inputs.hasNext()) {
      return false;
    }
    Input input = inputs.next();
    source = input.source();
    try {
      open = input.open(problems);
    } catch (IOException | UncheckedIOException e) {
      report(e);
    }
    return true;
  }

  private void report(Exception e) {
    problems.accept(new Diagnostic(source, 0, "cannot be read: " + Reasons.of(e)));
  }

  private boolean isNew(Article article) {
    String other = sourcesById.putIfAbsent(article.id(), source);
    if (other != null) {
      problems.accept(
          new Diagnostic(
              source,
              open.line(),
              "left out: the id " + article.id() + " is that of an article in " + other));
    }
    return other == null;
  }

  private Article dated(Article article) {
    return published.isPresent() && article.published().isEmpty()
        ? article.withPublished(published)
        : article;
  }
}
