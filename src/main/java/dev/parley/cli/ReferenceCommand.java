package dev.parley.cli;

import dev.parley.ingest.Diagnostic;
import dev.parley.reference.Entity;
import dev.parley.reference.Office;
import dev.parley.reference.Organization;
import dev.parley.reference.Person;
import dev.parley.reference.Place;
import dev.parley.reference.Reference;
import dev.parley.reference.ReferenceCheck;
import dev.parley.reference.ReferenceFinder;
import dev.parley.reference.ReferenceFinder.Answer;
import dev.parley.reference.ReferenceFinder.Held;
import dev.parley.reference.ReferenceReader;
import dev.parley.reference.ReferenceRefresh;
import dev.parley.reference.State;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.cli.Options;

/** {@code parley reference}. */
final class ReferenceCommand implements Command {

  private static final Manual MANUAL =
      new Manual(
          "reference",
          "",
          "what is known of states and offices",
          """
          What is known of states, offices, their holders and places:
          --find tells who or what a name stands for, and who held which office: "Lavrov",
          "Turkish foreign minister", "president of Egypt", "King Abdullah", "NATO".
          --check counts what is described, and tells what is wrong with it; the exit status
          is 1 if anything is.
          --refresh asks an endpoint with Wikidata's properties who has held the highest
          offices since 1990, and writes a file for --reference. It takes pauses, goes on
          where it stopped, and writes only what keeps to the shapes.""",
          List.of(
              "reference --find \"president of Egypt\"",
              "reference --find \"Turkish foreign minister\" --on 2017-11-19",
              "reference --check --reference mayors.ttl",
              "reference --refresh --endpoint https://query.wikidata.org/sparql"
                  + " --output refreshed"));

  private static final String FIND = "find";
  private static final String ON = "on";
  private static final String CHECK = "check";
  private static final String REFRESH = "refresh";
  private static final String ENDPOINT = "endpoint";
  private static final String OUTPUT = "output";
  private static final String PAUSE = "pause";

  private static final int MINUTE = 60;

  @Override
  public Manual manual() {
    return MANUAL;
  }

  @Override
  public Options options() {
    return Flags.of(
            Flags.value(FIND, "NAME", "who or what is this?"),
            Flags.value(ON, "DATE", "the day that --find tells of; all days"),
            Flags.flag(CHECK, "count and check all that is described"),
            Flags.flag(REFRESH, "rebuild holders of offices, and add names, from --endpoint"),
            Flags.value(ENDPOINT, "URL", "a SPARQL endpoint with the properties of Wikidata"),
            Flags.value('o', OUTPUT, "DIR", "where --refresh writes; refreshed"),
            Flags.value(PAUSE, "SECONDS", "between two requests of --refresh; 2"))
        .addOption(ConversionFlags.reference());
  }

  @Override
  public ExitStatus run(Arguments arguments, Console console) throws IOException {
    arguments.noOperands();
    if (Stream.of(FIND, CHECK, REFRESH).filter(arguments::has).count() != 1) {
      throw new UsageException("one of --find, --check and --refresh is needed");
    }
    if (arguments.has(FIND)) {
      return find(arguments, console);
    }
    return arguments.has(CHECK) ? check(arguments, console) : refresh(arguments, console);
  }

  private static ExitStatus find(Arguments arguments, Console console) {
    String name = arguments.text(FIND).orElseThrow();
    Optional<LocalDate> day = arguments.date(ON);
    Reference reference = reference(arguments, console.err());
    ReferenceFinder finder = new ReferenceFinder(reference);
    List<Answer> answers = finder.find(name, day);
    PrintStream out = console.text();
    answers.forEach(answer -> print(answer, day, out));
    out.flush();
    if (answers.isEmpty()) {
      String meant =
          new Spelling(reference.link().gazetteer())
              .mended(name)
              .filter(other -> !finder.find(other, day).isEmpty())
              .map(other -> "; is \"" + other + "\" meant?")
              .orElse("");
      console.err().println("Nothing is called " + name + meant);
    }
    return answers.isEmpty() ? ExitStatus.FAILED : ExitStatus.DONE;
  }

  /** What cannot be used of a user's file is told, and the rest is used. */
  private static Reference reference(Arguments arguments, PrintStream err) {
    Reference more = ReferenceReader.read(arguments.paths(ConversionFlags.REFERENCE));
    more.diagnostics().forEach(err::println);
    return Reference.bundled().with(more);
  }

  private static void print(Answer answer, Optional<LocalDate> day, PrintStream out) {
    Entity entity = answer.entity();
    out.println(entity.label() + ": " + kind(entity) + " <" + entity.iri() + ">");
    for (Held held : answer.held()) {
      String what =
          switch (entity) {
            case Person person -> held.office().label();
            case Office office -> held.holder().label();
            case State state -> held.office().label() + ": " + held.holder().label();
            case Organization body -> held.office().label() + ": " + held.holder().label();
            case Place place -> "";
          };
      String until = held.until().map(end -> " to " + end).orElse(" on");
      out.println("  " + what + ", " + held.from() + until + (held.acting() ? ", acting" : ""));
    }
    if (answer.held().isEmpty() && day.isPresent()) {
      switch (entity) {
        case Person person -> out.println("  no office known on " + day.get());
        case Office office -> out.println("  no holder known on " + day.get());
        case State state -> {}
        case Organization body -> {}
        case Place place -> {}
      }
    }
  }

  private static String kind(Entity entity) {
    return switch (entity) {
      case State state -> "state" + state.iso3().map(code -> " " + code).orElse("");
      case Organization body -> body.international() ? "international organization" : "group";
      case Office office -> "office" + office.body().map(body -> ", " + body.label()).orElse("");
      case Person person -> "person" + person.state().map(state -> ", " + state.label()).orElse("");
      case Place place ->
          place.type().name().toLowerCase(Locale.ROOT)
              + place.state().map(state -> ", " + state.label()).orElse("");
    };
  }

  private static ExitStatus check(Arguments arguments, Console console) {
    ReferenceCheck.Result result = ReferenceCheck.check(arguments.paths(ConversionFlags.REFERENCE));
    PrintStream out = console.text();
    result.counts().forEach((kind, count) -> out.printf(Locale.ROOT, "%,8d %s%n", count, kind));
    result.violations().forEach(out::println);
    result.diagnostics().forEach(out::println);
    out.flush();
    int wrong = result.violations().size() + result.diagnostics().size();
    console.err().println(wrong == 0 ? "All is sound" : Counts.of(wrong, "fault"));
    return result.isSound() ? ExitStatus.DONE : ExitStatus.FAILED;
  }

  private static ExitStatus refresh(Arguments arguments, Console console) throws IOException {
    URI endpoint =
        arguments
            .webAddress(ENDPOINT)
            .orElseThrow(() -> new UsageException("--refresh needs --endpoint"));
    Path folder = arguments.path(OUTPUT).orElse(Path.of("refreshed"));
    ReferenceRefresh.Options options = new ReferenceRefresh.Options(endpoint, folder);
    Optional<Integer> pause = arguments.number(PAUSE, 0, MINUTE);
    ReferenceRefresh refresh =
        new ReferenceRefresh(
            pause.map(Duration::ofSeconds).map(options::withPause).orElse(options),
            arguments.paths(ConversionFlags.REFERENCE),
            console.err()::println);
    try {
      return summarize(refresh.run(), folder, console.err());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("stopped; the same command goes on");
    }
  }

  private static ExitStatus summarize(
      ReferenceRefresh.Outcome outcome, Path folder, PrintStream err) {
    for (Diagnostic diagnostic : outcome.diagnostics()) {
      err.println(diagnostic);
    }
    if (!outcome.written()) {
      err.println("Nothing is written, since the shapes refuse it");
      return ExitStatus.FAILED;
    }
    err.println(
        folder.resolve(ReferenceRefresh.FILE)
            + ": "
            + Counts.of(outcome.people(), "holder")
            + ", "
            + Counts.of(outcome.tenures(), "tenure"));
    return ExitStatus.DONE;
  }
}
