package dev.parley.cli;

import dev.parley.Explanation;
import dev.parley.ingest.ArticleReader;
import dev.parley.ingest.ArticleStream;
import dev.parley.ingest.Diagnostic;
import dev.parley.ingest.Selection;
import dev.parley.meeting.MeetingExtractor;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.cli.Options;

/** {@code parley explain}. */
final class ExplainCommand implements Command {

  private static final Manual MANUAL =
      new Manual(
          "explain",
          "INPUT...",
          "how sentences are understood",
          """
          Shows for each sentence with a word that tells of meetings which actors and dates
          were recognised and what the words made of them, and for each meeting from which
          words, by which rule and how surely each fact was made. INPUT is as for convert.\
          """,
          List.of("explain news.txt", "explain news.txt --published 2017-11-21"));

  @Override
  public Manual manual() {
    return MANUAL;
  }

  @Override
  public Options options() {
    return Flags.of(
        ConversionFlags.published(), ConversionFlags.columns(), ConversionFlags.reference());
  }

  @Override
  public ExitStatus run(Arguments arguments, Console console) throws IOException {
    List<String> inputs = arguments.someOperands("INPUT");
    List<Diagnostic> problems = new ArrayList<>();
    Consumer<Diagnostic> report =
        problem -> {
          problems.add(problem);
          console.err().println(problem);
        };
    ArticleReader reader =
        ConversionFlags.reader(
            arguments, console.in(), Selection.NEWS_IN_ENGLISH, report, console.err()::println);
    MeetingExtractor extractor = new MeetingExtractor(ConversionFlags.gazetteer(arguments, report));
    PrintStream out = console.text();
    try (ArticleStream articles = reader.read(inputs)) {
      articles.forEachRemaining(
          article -> Explanation.of(extractor.explain(article)).forEach(out::println));
    }
    out.flush();
    return problems.isEmpty() ? ExitStatus.DONE : ExitStatus.FAILED;
  }
}
