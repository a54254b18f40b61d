package dev.parley.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parley.ingest.Article;
import dev.parley.language.WordLists;
import dev.parley.mention.Actor;
import dev.parley.mention.MentionFinder;
import dev.parley.model.LinearModel;
import dev.parley.model.Models;
import dev.parley.reference.Gazetteer;
import dev.parley.reference.Reference;
import dev.parley.reference.State;
import dev.parley.text.Document;
import dev.parley.text.Segmenter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Finds and resolves who is spoken of. */
class ActorsTest {

  private static final Gazetteer GAZETTEER = Reference.bundled().link().gazetteer();
  private static final WordLists WORDS = WordLists.bundled();
  private static final MentionFinder FINDER = new MentionFinder(GAZETTEER, WORDS);
  private static final LinearModel STATE = Models.bundled().get("state");

  /**
   * Each line is a day of publication, the groups of the last sentence, and the text. Semicolons
   * part groups, a plus the actors of a group; the state for which an actor stands follows in
   * brackets, and {@code @ Sochi} the place that the words may also mean.
   */
  static Stream<String> texts() {
    return lines("actors.txt");
  }

  /** Each line is a day of publication, the label of a person, and a spelling of the name. */
  static Stream<String> spellings() {
    return lines("spellings.txt");
  }

  private static Stream<String> lines(String name) {
    try (InputStream in = ActorsTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void resolvesWhoIsSpokenOf(String line) {
    String[] cells = line.split(" \\| ");
    Set<String> expected = new LinkedHashSet<>();
    for (String group : cells[1].equals("-") ? new String[0] : cells[1].split("; | \\+ ")) {
      int place = group.indexOf("@ ");
      if (place != 0) {
        expected.add(place > 0 ? group.substring(0, place - 1) : group);
      }
      if (place >= 0) {
        expected.add(group.substring(place));
      }
    }
    assertEquals(expected, lastSentence(cells[2], LocalDate.parse(cells[0])), cells[2]);
  }

  @ParameterizedTest
  @MethodSource("spellings")
  void knowsTheSpellingsOfNewspapers(String line) {
    String[] cells = line.split(" \\| ");
    SequencedSet<String> spoken = lastSentence(cells[2] + " spoke.", LocalDate.parse(cells[0]));
    assertEquals(cells[1], spoken.getFirst().replaceAll(" \\([A-Z]{3}\\)$", ""), cells[2]);
  }

  /** Returns whom and what the last sentence speaks of, in text order, each once. */
  private static SequencedSet<String> lastSentence(String text, LocalDate published) {
    Document document = new Segmenter().segment(Article.of("a", text, Optional.of(published)));
    Entities entities =
        new EntityResolver(GAZETTEER, WORDS, STATE).resolve(document, FINDER.find(document));
    SequencedSet<String> shown = new LinkedHashSet<>();
    for (Referent referent : entities.of(document.sentences().size() - 1)) {
      referent.best().stream()
          .filter(meaning -> !referent.leading())
          .flatMap(meaning -> meaning.actors().stream())
          .forEach(actor -> shown.add(show(actor)));
      referent.mention().place().ifPresent(place -> shown.add("@ " + place.label()));
    }
    return shown;
  }

  private static String show(Actor actor) {
    Optional<String> code =
        actor.party().filter(State.class::isInstance).flatMap(party -> ((State) party).iso3());
    return actor.label() + code.map(iso3 -> " (" + iso3 + ")").orElse("");
  }
}
