package dev.parley.cli;

import dev.parley.graph.GraphOptions;
import dev.parley.ingest.ArticleReader;
import dev.parley.ingest.Columns;
import dev.parley.ingest.Diagnostic;
import dev.parley.ingest.Selection;
import dev.parley.reference.Gazetteer;
import dev.parley.reference.Reference;
import dev.parley.reference.ReferenceReader;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** The options of all commands that convert articles. */
final class ConversionFlags {

  static final String PUBLISHED = "published";
  static final String BASE = "base";
  static final String REFERENCE = "reference";
  static final String THREADS = "threads";

  private static final String COLUMNS = "columns";

  private static final String QUOTES = "quotes";
  private static final String REASONS = "reasons";
  private static final String NO_LINKS = "no-links";
  private static final String STAMP = "stamp";
  private static final int MOST_THREADS = 256;

  private ConversionFlags() {}

  /** Adds them to {@code options}. */
  static Options addTo(Options options) {
    return options
        .addOption(published())
        .addOption(columns())
        .addOption(base())
        .addOption(reference())
        .addOption(Flags.value(THREADS, "N", "articles converted at once; as many as processors"))
        .addOption(Flags.flag(QUOTES, "copy the words that tell of a meeting into its evidence"))
        .addOption(Flags.flag(REASONS, "tell why words that look like a meeting tell of none"))
        .addOption(Flags.flag(NO_LINKS, "leave out links and coordinates of the reference"))
        .addOption(Flags.flag(STAMP, "write when it was made; else same input, same bytes"));
  }

  static Option published() {
    return Flags.value(PUBLISHED, "DATE", "the day, as 2017-11-21, of articles that tell none");
  }

  static Option columns() {
    return Flags.value(COLUMNS, "NAMES", "which columns tell what: text=body,published=date");
  }

  /**
   * Returns a reader of articles as the options say.
   *
   * @param selection which articles are wanted
   * @param problems told of what cannot be used
   * @param notes told what files are and what was passed over
   * @throws UsageException if an option makes no sense
   */
  static ArticleReader reader(
      Arguments arguments,
      InputStream standardInput,
      Selection selection,
      Consumer<Diagnostic> problems,
      Consumer<String> notes) {
    return new ArticleReader(
        standardInput, arguments.date(PUBLISHED), columns(arguments), selection, problems, notes);
  }

  private static Columns columns(Arguments arguments) {
    try {
      return arguments.text(COLUMNS).map(Columns::parse).orElseGet(Columns::guessed);
    } catch (IllegalArgumentException e) {
      throw new UsageException(
          "--columns: not understood: "
              + e.getMessage()
              + "; it is as in text=body,published=date");
    }
  }

  static Option base() {
    return Flags.value(BASE, "IRI", "what IRIs begin with; https://w3id.org/parley/id/");
  }

  static Option reference() {
    return Flags.value(
        REFERENCE, "FILE", "RDF with more states, offices, people, places; repeatable");
  }

  /** Returns how the graphs are to be made. */
  static GraphOptions graphOptions(Arguments arguments) {
    GraphOptions options =
        GraphOptions.standard()
            .withQuotes(arguments.has(QUOTES))
            .withReasons(arguments.has(REASONS))
            .withLinks(!arguments.has(NO_LINKS));
    if (arguments.text(BASE).isPresent()) {
      options = options.withBase(arguments.text(BASE).get());
    }
    return arguments.has(STAMP)
        ? options.withStamp(Instant.now().truncatedTo(ChronoUnit.SECONDS))
        : options;
  }

  /**
   * Returns the bundled reference with that of the user laid over it.
   *
   * @param problems told of what cannot be used of the user's
   */
  static Gazetteer gazetteer(Arguments arguments, Consumer<Diagnostic> problems) {
    List<Path> files = arguments.paths(REFERENCE);
    if (files.isEmpty()) {
      return Reference.bundled().link().gazetteer();
    }
    Reference.Linked linked = Reference.bundled().with(ReferenceReader.read(files)).link();
    Set<String> sources = files.stream().map(Path::toString).collect(Collectors.toSet());
    linked.diagnostics().stream()
        .filter(diagnostic -> sources.contains(diagnostic.source()))
        .forEach(problems);
    return linked.gazetteer();
  }

  /** Returns how many articles are to be converted at once. */
  static int threads(Arguments arguments) {
    return arguments
        .number(THREADS, 1, MOST_THREADS)
        .orElse(Runtime.getRuntime().availableProcessors());
  }
}
