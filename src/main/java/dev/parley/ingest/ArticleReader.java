package dev.parley.ingest;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads articles from files, folders and standard input.
 *
 * <p>What a file is, its ending tells, also with {@code .gz}, {@code .zst} or {@code .bz2} behind
 * it; what standard input, {@code -}, is, its first bytes. A folder gives the files of all kinds in
 * it and below, sorted; a pattern such as {@code news/*.html} those that match it.
 */
public final class ArticleReader {

  /** How standard input is called among inputs and in messages. */
  public static final String STANDARD_INPUT = "-";

  private final InputStream standardInput;
  private final Optional<LocalDate> published;
  private final Columns columns;
  private final Selection selection;
  private final Consumer<Diagnostic> problems;
  private final Consumer<String> notes;

  /**
   * Creates a reader that guesses columns and says nothing but problems.
   *
   * @param published the day of publication of articles that do not tell theirs
   * @param problems told of what cannot be used, as it is come upon; the rest is read
   */
  public ArticleReader(
      InputStream standardInput, Optional<LocalDate> published, Consumer<Diagnostic> problems) {
    this(
        standardInput,
        published,
        Columns.guessed(),
        Selection.NEWS_IN_ENGLISH,
        problems,
        note -> {});
  }

  /**
   * Creates a reader.
   *
   * @param published the day of publication of articles that do not tell theirs
   * @param columns which columns tell what
   * @param selection which articles are given
   * @param problems told of what cannot be used, as it is come upon; the rest is read
   * @param notes told what files are, and what was passed over
   */
  public ArticleReader(
      InputStream standardInput,
      Optional<LocalDate> published,
      Columns columns,
      Selection selection,
      Consumer<Diagnostic> problems,
      Consumer<String> notes) {
    this.standardInput = standardInput;
    this.published = published;
    this.columns = columns;
    this.selection = selection;
    this.problems = problems;
    this.notes = notes;
  }

  /** Returns the articles of {@code inputs}, read as they are asked for, no id twice. */
  public ArticleStream read(List<String> inputs) {
    return read(inputs, false);
  }

  /**
   * Returns them with those whose id came before, too, for readers that see a part of an archive
   * each: the first of an id keeps it, one of the same text is left out, and any other is called by
   * {@link Article#idBehindAnother()}.
   */
  public ArticleStream readWithRepetitions(List<String> inputs) {
    return read(inputs, true);
  }

  private ArticleStream read(List<String> inputs, boolean repeats) {
    return new ArticleStream(
        new InputFinder(standardInput, problems).find(inputs),
        published,
        columns,
        selection,
        repeats,
        problems,
        notes);
  }
}
