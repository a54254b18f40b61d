package dev.parley.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;

/** The articles of several inputs, read as they are asked for; one input is open at a time. */
public final class ArticleStream implements Iterator<Article>, Closeable {

  private final Iterator<Input> inputs;
  private final Optional<LocalDate> published;
  private final Columns columns;
  private final Selection selection;
  private final Consumer<Diagnostic> problems;
  private final Summary summary;
  private final boolean repeats;
  private final UniqueArticles unique = new UniqueArticles();
  private Origin origin;
  private Articles open = Articles.none();
  private Optional<Article> next = Optional.empty();

  ArticleStream(
      Iterator<Input> inputs,
      Optional<LocalDate> published,
      Columns columns,
      Selection selection,
      boolean repeats,
      Consumer<Diagnostic> problems,
      Consumer<String> notes) {
    this.inputs = inputs;
    this.published = published;
    this.columns = columns;
    this.selection = selection;
    this.repeats = repeats;
    this.problems = problems;
    this.summary = new Summary(notes);
    this.origin = Origin.of("", "", problems);
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty()) {
      next = nextOfOpen().filter(this::isWanted).flatMap(this::unique).map(this::dated);
      if (next.isEmpty() && open == Articles.none() && !openNext()) {
        summary.end();
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
    origin.tally().read();
    if (article.published().isEmpty()) {
      origin.tally().remark("without a day of publication");
    }
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
    summary.endFile();
    if (!inputs.hasNext()) {
      return false;
    }
    Input input = inputs.next();
    try {
      Tally tally = summary.begin(input.source(), problems);
      origin = new Origin(input.source(), input.stem(), columns, selection, tally);
      summary.is(input.kind());
      open = input.open(origin);
    } catch (IOException | UncheckedIOException e) {
      report(e);
    }
    return true;
  }

  private void report(Exception e) {
    origin.report("cannot be read: " + Reasons.of(e));
  }

  private boolean isWanted(Article article) {
    return English.is(article) || origin.wantsAlso("not in English");
  }

  private Optional<Article> unique(Article article) {
    return repeats ? Optional.of(article) : unique.unique(article, open.line(), origin);
  }

  private Article dated(Article article) {
    return published.isPresent() && article.published().isEmpty()
        ? article.withPublished(published)
        : article;
  }
}
