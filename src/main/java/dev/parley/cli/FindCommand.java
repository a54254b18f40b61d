package dev.parley.cli;

import dev.parley.reference.Reference;
import dev.parley.store.SparqlSource;
import dev.parley.store.find.Finder;
import dev.parley.store.find.Found;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.Options;

/** {@code parley find}. */
final class FindCommand implements Command {

  private static final Manual MANUAL =
      new Manual(
          "find",
          "TEXT",
          "people, places, meetings by name",
          """
          TEXT is any words of names, states, places, months or days, in any order and
          spelling. Things that have a name with all of them come first, then the meetings
          that have all of them in who took part, where and when. Without data, the bundled
          sample articles.""",
          List.of(
              "find \"lavrov riyadh 2025\"",
              "find lavrov --db store",
              "find zelenskyy --endpoint http://localhost:3030/sparql"));

  private static final String MOST = "most";
  private static final int USUAL = 20;
  private static final int LARGEST = 100_000;

  @Override
  public Manual manual() {
    return MANUAL;
  }

  @Override
  public Options options() {
    return DataFlags.addTo(
        Flags.of(Flags.value(MOST, "N", "how many things and how many meetings; 20")));
  }

  @Override
  public ExitStatus run(Arguments arguments, Console console) {
    String text = String.join(" ", arguments.someOperands("TEXT"));
    int most = arguments.number(MOST, 1, LARGEST).orElse(USUAL);
    Answer answer = DataFlags.useOrSamples(arguments, source -> answer(source, text, most));
    List<Found> found = answer.found();
    if (found.isEmpty()) {
      String meant = answer.meant().map(other -> "; is \"" + other + "\" meant?").orElse("");
      console.err().println("Nothing has a name like " + text + meant);
      return ExitStatus.FAILED;
    }
    PrintStream out = console.text();
    int width = found.stream().mapToInt(one -> one.label().length()).max().orElse(0);
    int notes = found.stream().mapToInt(one -> one.note().length()).max().orElse(0);
    String row = "%-" + width + "s  %-" + notes + "s  <%s>%n";
    found.forEach(one -> out.printf(row, one.label(), one.note(), one.iri()));
    out.flush();
    return ExitStatus.DONE;
  }

  /**
   * What was found.
   *
   * @param meant where nothing was, the words that find something and are near
   */
  private record Answer(List<Found> found, Optional<String> meant) {}

  private static Answer answer(SparqlSource source, String text, int most) {
    Finder finder = Finder.of(source);
    List<Found> found = finder.find(text, most);
    if (!found.isEmpty()) {
      return new Answer(found, Optional.empty());
    }
    return new Answer(
        found,
        new Spelling(Reference.bundled().link().gazetteer())
            .mended(text)
            .filter(other -> !finder.find(other, most).isEmpty()));
  }
}
