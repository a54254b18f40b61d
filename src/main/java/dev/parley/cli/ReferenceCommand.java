package dev.parley.cli;

import dev.parley.reference.Entity;
import dev.parley.reference.Office;
import dev.parley.reference.Organization;
import dev.parley.reference.Person;
import dev.parley.reference.Place;
import dev.parley.reference.Reference;
import dev.parley.reference.ReferenceCheck;
import dev.parley.reference.ReferenceFinder;
import dev.parley.reference.ReferenceReader;
import dev.parley.reference.ReferenceRefresh;
import dev.parley.reference.State;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.Options;

/** {@code parley reference}. */
final class ReferenceCommand implements Command {

  private static final Manual MANUAL =
      new Manual(
          "reference",
          "find NAME | check [FILE...] | refresh",
          "the states, offices, people and places that are known: find, check, refresh",
          """
          find     who or what a NAME stands for: "Lavrov", "Turkish foreign minister",
                   "the Kremlin"; with --on, on that day
          check    the bundled reference, with each FILE laid over it: how much there is, and
                   what is wrong
          refresh  ask Wikidata, or an endpoint like it, for holders of offices, and write
                   what is new to a file for --reference; goes on where it stopped""",
          List.of(
              "reference find 'Turkish foreign minister' --on 2017-11-19",
              "reference check my-people.ttl",
              "reference refresh -o refreshed"));

  private static final String ON = "on";
  private static final String ENDPOINT = "endpoint";
  private static final String OUTPUT = "output";
  private static final String WIKIDATA = "https://query.wikidata.org/sparql";

  @Override
  public Manual manual() {
    return MANUAL;
  }

  @Override
  public Options options() {
    return Flags.of(
        Flags.value(ON, "DATE", "find: the day that offices are told of"),
        ConversionFlags.reference(),
        Flags.value(ENDPOINT, "URL", "refresh: what to ask; " + WIKIDATA),
        Flags.value('o', OUTPUT, "DIR", "refresh: the folder for the file"));
  }

  @Override
  public ExitStatus run(Arguments arguments, Console console) throws IOException {
    List<String> words = arguments.someOperands("action: find, check or refresh");
    List<String> rest = words.subList(1, words.size());
    return switch (words.getFirst()) {
      case "find" -> find(arguments, rest, console);
      case "check" -> check(rest.stream().map(Path::of).toList(), console);
      case "refresh" -> refresh(arguments, rest, console);
      default -> throw new UsageException("find, check or refresh, not " + words.getFirst());
    };
  }

  private static ExitStatus find(Arguments arguments, List<String> words, Console console) {
    if (words.isEmpty()) {
      throw new UsageException("find needs a name");
    }
    String name = String.join(" ", words);
    Reference reference =
        Reference.bundled().with(ReferenceReader.read(arguments.paths(ConversionFlags.REFERENCE)));
    List<ReferenceFinder.Answer> answers =
        new ReferenceFinder(reference).find(name, arguments.date(ON));
    PrintStream out = console.text();
    answers.forEach(answer -> write(answer, out));
    out.flush();
    if (answers.isEmpty()) {
      console.err().println("Nobody and nothing is known by the name " + name + ".");
      return ExitStatus.FAILED;
    }
    return ExitStatus.DONE;
  }

  private static void write(ReferenceFinder.Answer answer, PrintStream out) {
    Entity entity = answer.entity();
    out.println(entity.label() + " (" + kind(entity) + ") <" + entity.iri() + ">");
    for (ReferenceFinder.Held held : answer.held()) {
      String until = held.until().map(day -> " until " + day).orElse("");
      out.println(
          "  "
              + (entity instanceof Person ? "" : held.holder().label() + ", ")
              + (entity instanceof Office ? "" : held.office().label() + ", ")
              + (held.acting() ? "acting, " : "")
              + "from "
              + held.from()
              + until);
    }
  }

  private static String kind(Entity entity) {
    return switch (entity) {
      case State state -> "state";
      case Office office -> "office";
      case Person person -> "person";
      case Organization organization -> "organization";
      case Place place -> "place";
    };
  }

  private static ExitStatus check(List<Path> files, Console console) {
    ReferenceCheck.Result result = ReferenceCheck.check(files);
    PrintStream out = console.text();
    result.counts().forEach((kind, number) -> out.println(kind + ": " + number));
    result.diagnostics().forEach(out::println);
    result.violations().forEach(out::println);
    out.flush();
    return result.isSound() ? ExitStatus.DONE : ExitStatus.FAILED;
  }

  private static ExitStatus refresh(Arguments arguments, List<String> words, Console console)
      throws IOException {
    if (!words.isEmpty()) {
      throw new UsageException("not understood: " + words.getFirst());
    }
    Path folder =
        arguments.path(OUTPUT).orElseThrow(() -> new UsageException("refresh needs --output DIR"));
    URI endpoint = arguments.webAddress(ENDPOINT).orElse(URI.create(WIKIDATA));
    ReferenceRefresh refresh =
        new ReferenceRefresh(
            new ReferenceRefresh.Options(endpoint, folder),
            arguments.paths(ConversionFlags.REFERENCE),
            console.err()::println);
    try {
      ReferenceRefresh.Outcome outcome = refresh.run();
      outcome.diagnostics().forEach(console.err()::println);
      console
          .err()
          .println(
              outcome.written()
                  ? folder.resolve(ReferenceRefresh.FILE)
                      + ": "
                      + outcome.people()
                      + " people, "
                      + outcome.tenures()
                      + " tenures"
                  : "Nothing was written, because of the problems named above.");
      return outcome.written() ? ExitStatus.DONE : ExitStatus.FAILED;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
