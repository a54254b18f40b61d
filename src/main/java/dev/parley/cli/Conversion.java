package dev.parley.cli;

import dev.parley.Converter;
import dev.parley.ParallelConverter;
import dev.parley.graph.ArticleGraph;
import dev.parley.graph.GraphOptions;
import dev.parley.ingest.Article;
import dev.parley.ingest.ArticleStream;
import dev.parley.ingest.Diagnostic;
import dev.parley.ingest.Selection;
import dev.parley.reference.Gazetteer;
import java.io.PrintStream;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * The articles of a command line on their way to graphs, with what is told about them on the way.
 */
final class Conversion implements Iterator<ArticleGraph>, AutoCloseable {

  private static final int NOTES_SHOWN = 10;

  private final PrintStream err;
  private final Progress progress;
  private final ArticleStream articles;
  private final ParallelConverter<ArticleGraph> graphs;
  private final boolean dayGiven;
  private final String work;
  private ResumeMark resumed = ResumeMark.begin("");
  private int converted;
  private int meetings;
  private int problems;
  private int notes;

  private Conversion(Arguments arguments, List<String> inputs, Console console) {
    this.err = console.err();
    this.progress =
        new Progress(
            console,
            "articles",
            console.interactive() ? ExpectedArticles.in(inputs) : OptionalLong.empty());
    this.dayGiven = arguments.date(ConversionFlags.PUBLISHED).isPresent();
    GraphOptions options = ConversionFlags.graphOptions(arguments);
    int threads = ConversionFlags.threads(arguments);
    Gazetteer gazetteer = ConversionFlags.gazetteer(arguments, this::report);
    Converter converter = converter(gazetteer, options);
    this.work =
        String.join(" ", inputs)
            + arguments.date(ConversionFlags.PUBLISHED).map(day -> " on " + day).orElse("")
            + " with "
            + options.base()
            + (options.quotes() ? " and quotes" : "")
            + (options.links() ? "" : " and no links")
            + " and reference "
            + gazetteer.fingerprint();
    this.articles =
        ConversionFlags.reader(
                arguments, console.in(), Selection.NEWS_IN_ENGLISH, this::report, this::note)
            .read(inputs);
    this.graphs = new ParallelConverter<>(converter::convert, articles, threads, this::failed);
  }

  /**
   * Returns the conversion of {@code inputs} as the options of {@link ConversionFlags} say.
   *
   * @throws UsageException if one of them makes no sense
   */
  static Conversion of(Arguments arguments, List<String> inputs, Console console) {
    return new Conversion(arguments, inputs, console);
  }

  private static Converter converter(Gazetteer gazetteer, GraphOptions options) {
    try {
      return new Converter(gazetteer, options.withReference(gazetteer.fingerprint()));
    } catch (IllegalArgumentException e) {
      throw new UsageException("--" + e.getMessage());
    }
  }

  @Override
  public boolean hasNext() {
    return graphs.hasNext();
  }

  @Override
  public ArticleGraph next() {
    ArticleGraph graph = graphs.next();
    converted++;
    meetings += graph.meetings();
    graph.notes().forEach(note -> tell(graph, note));
    progress.step(", " + told(meetings, problems));
    return graph;
  }

  /** Returns what {@code change} makes of the graphs, one after the other. */
  <T> Iterator<T> mapped(Function<ArticleGraph, T> change) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return Conversion.this.hasNext();
      }

      @Override
      public T next() {
        return change.apply(Conversion.this.next());
      }
    };
  }

  /** Returns what is converted and how, in words. */
  String work() {
    return work;
  }

  /**
   * Passes over the articles that were converted up to {@code mark}, before the first is converted.
   *
   * @throws FailedException if the inputs are not those that they were
   */
  void resume(ResumeMark mark) {
    String passed = "";
    for (long taken = 0; taken < mark.taken(); taken++) {
      if (!articles.hasNext()) {
        throw new FailedException("the inputs hold fewer articles than before; begin anew");
      }
      passed = articles.next().id();
    }
    if (!passed.equals(mark.last())) {
      throw new FailedException(
          "the inputs are not those that they were: "
              + passed
              + " stands where "
              + mark.last()
              + " stood; begin anew");
    }
    resumed = mark;
    converted = mark.converted();
    meetings = mark.meetings();
    problems += mark.failed();
    progress.begin(mark.converted());
  }

  /** Returns how far it has come; the bytes are to be counted by who writes them. */
  ResumeMark mark() {
    ParallelConverter.Taken taken = graphs.taken();
    return taken.number() == 0
        ? resumed
        : new ResumeMark(
            work, 0, resumed.taken() + taken.number(), taken.last(), converted, meetings);
  }

  /** Returns whether no article has been converted so far. */
  boolean isEmpty() {
    return converted == 0;
  }

  /** Says in one line what was done; returns how it ended. */
  ExitStatus summarize(String what) {
    progress.clear();
    if (notes > NOTES_SHOWN) {
      err.println("and " + (notes - NOTES_SHOWN) + " more such notes");
    }
    if (notes > 0 && !dayGiven) {
      err.println("The day of publication can be given with --published YYYY-MM-DD.");
    }
    err.println(what + ": " + Counts.of(converted, "article") + ", " + told(meetings, problems));
    return problems == 0 ? ExitStatus.DONE : ExitStatus.FAILED;
  }

  private static String told(int meetings, int problems) {
    return Counts.of(meetings, "meeting")
        + (problems == 0 ? "" : ", " + Counts.of(problems, "problem"));
  }

  @Override
  public void close() {
    progress.clear();
    graphs.close();
    articles.close();
  }

  private void tell(ArticleGraph graph, String note) {
    notes++;
    if (notes <= NOTES_SHOWN) {
      progress.clear();
      err.println(graph.iri().substring(graph.iri().lastIndexOf('/') + 1) + ": " + note);
    }
  }

  private void note(String line) {
    progress.clear();
    err.println(line);
  }

  /** Names a problem and counts it. */
  void report(Diagnostic problem) {
    problems++;
    progress.clear();
    err.println(problem);
  }

  private void failed(Article article, RuntimeException failure) {
    if (failure instanceof ParallelConverter.TooLargeException) {
      report(new Diagnostic(article.id(), 0, failure.getMessage()));
      return;
    }
    report(new Diagnostic(article.id(), 0, "could not be converted"));
    failure.printStackTrace(err);
  }
}
