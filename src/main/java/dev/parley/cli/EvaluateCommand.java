package dev.parley.cli;

import dev.parley.evaluate.Bootstrap;
import dev.parley.evaluate.Evaluation;
import dev.parley.evaluate.Gold;
import dev.parley.evaluate.GoldMeeting;
import dev.parley.evaluate.Scores;
import dev.parley.evaluate.Stage;
import dev.parley.event.ArticleParser;
import dev.parley.event.FrameTable;
import dev.parley.ingest.Article;
import dev.parley.ingest.ArticleReader;
import dev.parley.ingest.ArticleStream;
import dev.parley.ingest.Diagnostic;
import dev.parley.language.WordLists;
import dev.parley.meeting.MeetingExtractor;
import dev.parley.model.Models;
import dev.parley.reference.Gazetteer;
import dev.parley.syntax.Parser;
import dev.parley.training.CrossValidation;
import dev.parley.training.Example;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.commons.cli.Options;

/** {@code parley evaluate}. */
final class EvaluateCommand implements Command {

  private static final Manual MANUAL =
      new Manual(
          "evaluate",
          "GOLD INPUT...",
          "how well meetings are read",
          """
          Compares what is read with what people have read. GOLD is a file of JSON lines, an article each: its "id" and its "meetings", each with
            kind, status   as in the graphs: meeting, held
            date           2017-11-20, 2017-11, 2017, 2017-11-20/2017-11-22 or null
            place          an object with name and country (ISO 3166-1 alpha-3), or null
            participants   objects with type (person, office, state, org), name, country
            evidence       some words of the sentence that reports it
            unsure         true where finding it or not is to count for nothing
          INPUT is as for convert. A meeting is found where one was made with at least half
          of the parties in common, and no other day. P is precision, R is recall.""",
          List.of(
              "evaluate gold.jsonl articles.jsonl",
              "evaluate gold.jsonl articles.jsonl --by source --errors",
              "evaluate gold.jsonl articles.jsonl --folds"));

  private static final String ERRORS = "errors";
  private static final String BY = "by";
  private static final String FOLDS = "folds";
  private static final String INTERVAL = "interval";

  /** By what scores can be told apart. */
  private enum Feature {
    SOURCE
  }

  @Override
  public Manual manual() {
    return MANUAL;
  }

  @Override
  public Options options() {
    return Flags.of(
        Flags.value(
            ConversionFlags.PUBLISHED,
            "DATE",
            "the day of publication of articles that do not tell theirs"),
        ConversionFlags.reference(),
        Flags.flag(ERRORS, "list every meeting that was missed or invented, and why"),
        Flags.flag(
            FOLDS,
            "instead, learn anew from all outlets but one and read that one, for each: how well"
                + " reading carries over"),
        Flags.value(BY, "FEATURE", "source: also the scores for each outlet"),
        Flags.flag(
            INTERVAL, "also between which bounds 95 of 100 samples of the articles have F1"));
  }

  @Override
  public ExitStatus run(Arguments arguments, Console console) throws IOException {
    List<String> operands = arguments.someOperands("GOLD");
    if (operands.size() == 1) {
      throw new UsageException("no INPUT given");
    }
    boolean bySource = arguments.choice(BY, Feature.class).isPresent();
    List<Diagnostic> problems = new ArrayList<>();
    Consumer<Diagnostic> report =
        problem -> {
          problems.add(problem);
          console.err().println(problem);
        };
    Evaluation evaluation = new Evaluation(Gold.read(Path.of(operands.getFirst())));
    PrintStream out = console.text();
    Gazetteer gazetteer = ConversionFlags.gazetteer(arguments, report);
    ArticleReader reader =
        new ArticleReader(console.in(), arguments.date(ConversionFlags.PUBLISHED), report);
    try (ArticleStream articles = reader.read(operands.subList(1, operands.size()))) {
      if (arguments.has(FOLDS)) {
        crossValidate(articles, Gold.read(Path.of(operands.getFirst())), gazetteer, out);
        out.flush();
        return problems.isEmpty() ? ExitStatus.DONE : ExitStatus.FAILED;
      }
      MeetingExtractor extractor = new MeetingExtractor(gazetteer);
      while (articles.hasNext()) {
        List<String> errors = evaluation.add(extractor.extract(articles.next()));
        if (arguments.has(ERRORS)) {
          errors.forEach(out::println);
        }
      }
    }
    evaluation.scores().lines().forEach(out::println);
    if (arguments.has(ERRORS)) {
      out.println("missed   " + stages(evaluation.missed()));
      out.println("invented " + stages(evaluation.invented()));
    }
    if (arguments.has(INTERVAL)) {
      intervals(evaluation, out);
    }
    if (bySource) {
      table(evaluation.bySource(), out);
    }
    out.flush();
    tell(evaluation, console.err());
    return problems.isEmpty() ? ExitStatus.DONE : ExitStatus.FAILED;
  }

  /** Reads the articles of each outlet with models that have learned from those of all others. */
  private static void crossValidate(
      ArticleStream articles, Gold gold, Gazetteer gazetteer, PrintStream out) {
    FrameTable frames = FrameTable.bundled();
    ArticleParser parser =
        new ArticleParser(gazetteer, WordLists.bundled(), frames, Models.bundled(), Parser.load());
    List<Example> examples = new ArrayList<>();
    while (articles.hasNext()) {
      Article article = articles.next();
      List<GoldMeeting> wanted = gold.articles().get(article.id());
      if (wanted != null) {
        String outlet = article.publisher().orElse(Evaluation.NO_SOURCE);
        examples.add(new Example(parser.parse(article), wanted, outlet, true));
      }
    }
    Map<String, Scores> folds =
        new CrossValidation(frames, FrameTable.words())
            .scores(examples, List.of(), (example, found) -> {});
    table(folds, out);
    Scores.sum(folds.values()).lines().forEach(out::println);
  }

  private static String stages(Map<Stage, Integer> counts) {
    return counts.entrySet().stream()
        .map(each -> each.getKey().name().toLowerCase(Locale.ROOT) + " " + each.getValue())
        .collect(Collectors.joining(", "));
  }

  private static void intervals(Evaluation evaluation, PrintStream out) {
    Bootstrap bootstrap = new Bootstrap(evaluation.perArticle());
    out.println("meetings F1 " + bootstrap.interval(scores -> scores.meetings().f1()));
    out.println("slots    F1 " + bootstrap.interval(scores -> scores.allSlots().f1()));
  }

  private static void table(Map<String, Scores> bySource, PrintStream out) {
    int width = bySource.keySet().stream().mapToInt(String::length).max().orElse(0);
    bySource.forEach(
        (source, scores) ->
            out.println(
                source
                    + " ".repeat(width - source.length())
                    + "  meetings "
                    + scores.meetings()
                    + "  slots "
                    + scores.allSlots()
                    + "  ("
                    + Counts.of(scores.articles(), "article")
                    + ")"));
  }

  private static void tell(Evaluation evaluation, PrintStream err) {
    int unread = evaluation.unread().size();
    if (unread > 0) {
      err.println(Counts.of(unread, "article") + " of the gold not among the inputs, all missed");
    }
    int without = evaluation.withoutGold().size();
    if (without > 0) {
      err.println(Counts.of(without, "article") + " without gold, not counted");
    }
  }
}
