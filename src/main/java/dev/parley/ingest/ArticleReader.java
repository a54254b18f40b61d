package dev.parley.ingest;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads articles from files, folders and standard input.
 *
 * <p>What a file is, its ending tells: {@code .txt}, {@code .html}, {@code .jsonl}, {@code .warc},
 * each also with {@code .gz}. A folder gives the files of those kinds in it and below, sorted.
 * Standard input, {@code -}, is JSON lines if it begins with a brace, a page if it begins with an
 * angle bracket, and a text otherwise.
 */
public final class ArticleReader {

  /** How standard input is called among inputs and in messages. */
  public static final String STANDARD_INPUT = "-";

  private final InputStream standardInput;
  private final Optional<LocalDate> published;
  private final Consumer<Diagnostic> problems;

  /**
   * Creates a reader.
   *
   * @param published the day of publication of articles that do not tell theirs
   * @param problems told of what cannot be used, as it is come upon; the rest is read
   */
  public ArticleReader(
      InputStream standardInput, Optional<LocalDate> published, Consumer<Diagnostic> problems) {
    this.standardInput = standardInput;
    this.published = published;
    this.problems = problems;
  }

  /** Returns the articles of {@code inputs}, read as they are asked for, no id twice. */
  public ArticleStream read(List<String> inputs) {
    return new ArticleStream(
        new InputFinder(standardInput, problems).find(inputs), published, problems);
  }
}
