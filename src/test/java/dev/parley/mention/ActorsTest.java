package dev.parley.mention;

import dev.parley.language.WordLists;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parley.ingest.Article;
import dev.parley.reference.Gazetteer;
import dev.parley.reference.Reference;
import dev.parley.reference.State;
import dev.parley.text.Segmenter;
import dev.parley.text.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Finds and resolves who is spoken of. */
class ActorsTest {

  private static final Gazetteer GAZETTEER = Reference.bundled().link().gazetteer();
  private static final WordLists WORDS = WordLists.bundled();
  private static final MentionFinder FINDER = new MentionFinder(GAZETTEER, WORDS);

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
    assertEquals(cells[1], lastGroups(cells[2], LocalDate.parse(cells[0])));
  }

  @ParameterizedTest
  @MethodSource("spellings")
  void knowsTheSpellingsOfNewspapers(String line) {
    String[] cells = line.split(" \\| ");
    String groups = lastGroups(cells[2] + " spoke.", LocalDate.parse(cells[0]));
    assertEquals(cells[1], groups.replaceAll(" \\([A-Z]{3}\\)$", ""));
  }

  private static String lastGroups(String text, LocalDate published) {
    Discourse discourse = new Discourse(GAZETTEER, WORDS, Optional.of(published));
    List<Sentence> sentences =
        new Segmenter().segment(Article.of("a", text, Optional.of(published))).sentences();
    List<List<Mention>> mentions = new ArrayList<>();
    for (Sentence sentence : sentences) {
      mentions.add(FINDER.find(sentence, Set.of()));
      mentions.getLast().forEach(discourse::introduce);
    }
    Coordinator coordinator = new Coordinator(FINDER);
    List<ActorGroup> groups = List.of();
    for (Sentence sentence : sentences) {
      Set<String> names = discourse.localNames();
      List<Mention> found =
          names.isEmpty() ? mentions.get(sentence.index()) : FINDER.find(sentence, names);
      groups = coordinator.group(sentence, found, discourse);
    }
    String shown =
        groups.stream()
            .filter(group -> !group.actors().isEmpty() || group.place().isPresent())
            .map(ActorsTest::show)
            .collect(Collectors.joining("; "));
    return shown.isEmpty() ? "-" : shown;
  }

  private static String show(ActorGroup group) {
    String actors =
        group.actors().stream().map(ActorsTest::show).collect(Collectors.joining(" + "));
    String place = group.place().map(location -> "@ " + location.label()).orElse("");
    return (actors + " " + place).strip();
  }

  private static String show(Actor actor) {
    Optional<String> code =
        actor.party().filter(State.class::isInstance).flatMap(party -> ((State) party).iso3());
    return actor.label() + code.map(iso3 -> " (" + iso3 + ")").orElse("");
  }
}
