package dev.parley.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.ingest.Article;
import dev.parley.language.WordLists;
import dev.parley.mention.Actor;
import dev.parley.mention.MentionFinder;
import dev.parley.model.Models;
import dev.parley.reference.Gazetteer;
import dev.parley.reference.Reference;
import dev.parley.reference.State;
import dev.parley.text.Document;
import dev.parley.text.Segmenter;
import dev.parley.text.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tells who is who in short articles. */
class EntityResolverTest {

  private static final Gazetteer GAZETTEER = Reference.bundled().link().gazetteer();
  private static final WordLists WORDS = WordLists.bundled();
  private static final MentionFinder FINDER = new MentionFinder(GAZETTEER, WORDS);
  private static final EntityResolver RESOLVER =
      new EntityResolver(GAZETTEER, WORDS, Models.bundled().get("state"));

  static Stream<String> people() {
    return lines("people.txt");
  }

  static Stream<String> offices() {
    return lines("offices.txt");
  }

  static Stream<String> references() {
    return lines("references.txt");
  }

  static Stream<String> alternatives() {
    return lines("alternatives.txt");
  }

  /** Each line is a day of publication, words, whom they mean, and the text they stand in last. */
  private static Stream<String> lines(String name) {
    try (InputStream in = EntityResolverTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @ParameterizedTest
  @MethodSource({"people", "offices", "references"})
  void tellsWhomWordsMean(String line) {
    String[] cells = line.split(" \\| ");
    String best =
        last(cells).best().map(Meaning::actors).map(EntityResolverTest::text).orElse("nobody");
    assertEquals(cells[2], best);
  }

  @ParameterizedTest
  @CsvSource({
    "Russian officials arrived. Chinese ones waited. Foreign Minister Sergei Lavrov spoke., RUS",
    "Chinese officials waited. Russian Foreign Minister Sergei Lavrov spoke. Lavrov left.,",
    "Chinese officials waited. Finance Minister Jane Roe spoke.,"
  })
  void learnsFromKnownOfficialsWhoseStateIsNotTold(String text, String code) {
    Document document =
        new Segmenter().segment(Article.of("a", text, Optional.of(LocalDate.of(2016, 5, 1))));
    List<KnownOfficial> known = RESOLVER.knownOfficials(document, FINDER.find(document));
    assertEquals(
        Optional.ofNullable(code),
        known.stream().findFirst().flatMap(official -> official.state().iso3()));
    known.forEach(official -> assertEquals(2, official.choices().size()));
  }

  @ParameterizedTest
  @MethodSource("alternatives")
  void ranksWhomWordsMayMean(String line) {
    String[] cells = line.split(" \\| ");
    List<Meaning> meanings = last(cells).meanings();
    assertEquals(
        cells[2],
        meanings.stream()
            .map(Meaning::actors)
            .map(EntityResolverTest::text)
            .collect(Collectors.joining("; ")));
    for (int at = 1; at < meanings.size(); at++) {
      assertTrue(meanings.get(at).score() <= meanings.get(at - 1).score());
    }
  }

  @Test
  void tellsOfEachPersonByOneActor() {
    Document document =
        document(
            "2016-05-01",
            "Stoltenberg meets Erdogan // NATO Secretary General Jens Stoltenberg met Turkish"
                + " President Recep Tayyip Erdogan in Brussels on Monday. Stoltenberg, a former"
                + " Norwegian prime minister, and Erdogan spoke for an hour.");
    Entities entities = RESOLVER.resolve(document, FINDER.find(document));
    Set<Actor> people =
        document.sentences().stream()
            .flatMap(sentence -> entities.of(sentence.index()).stream())
            .flatMap(referent -> referent.best().stream())
            .flatMap(meaning -> meaning.actors().stream())
            .filter(Actor::isPerson)
            .collect(Collectors.toSet());
    assertEquals(
        Set.of("Jens Stoltenberg [NATO]", "Recep Tayyip Erdogan (TUR)"),
        people.stream().map(EntityResolverTest::text).collect(Collectors.toSet()));
  }

  @Test
  void knowsTheStateOfTheDateline() {
    Document document = document("1987-03-03", "TOKYO, March 3 - The minister left.");
    Entities entities = RESOLVER.resolve(document, FINDER.find(document));
    assertEquals(Optional.of("Japan"), entities.home().map(State::label));
  }

  private static Referent last(String[] cells) {
    Document document = document(cells[0], cells[3]);
    int begin = document.text().lastIndexOf(cells[1]);
    int end = begin + cells[1].length();
    Entities entities = RESOLVER.resolve(document, FINDER.find(document));
    for (Sentence sentence : document.sentences()) {
      for (Referent referent : entities.of(sentence.index())) {
        if (sentence.token(referent.first()).begin() < end
            && sentence.token(referent.last()).end() > begin) {
          return referent;
        }
      }
    }
    throw new AssertionError("nothing found at " + cells[1]);
  }

  /** Returns the article of "title // body". */
  private static Document document(String day, String text) {
    String[] parts = text.split(" // ");
    Optional<String> title = parts.length > 1 ? Optional.of(parts[0]) : Optional.empty();
    return new Segmenter()
        .segment(
            new Article(
                "a",
                title,
                parts[parts.length - 1].replace(" / ", "\n"),
                Optional.of(LocalDate.parse(day)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
  }

  private static String text(List<Actor> actors) {
    return actors.stream().map(EntityResolverTest::text).collect(Collectors.joining(" + "));
  }

  private static String text(Actor actor) {
    return actor.label()
        + switch (actor) {
          case Actor.StateActor state -> "";
          case Actor.Body body -> "";
          case Actor.NewBody body -> body.home().map(home -> code(home)).orElse("");
          case Actor.KnownPerson known -> party(actor);
          case Actor.NewPerson person -> party(actor);
          case Actor.OfficeHolder holder -> party(actor);
        };
  }

  private static String party(Actor actor) {
    return actor
        .party()
        .map(party -> party instanceof State state ? code(state) : " [" + party.label() + "]")
        .orElse("");
  }

  private static String code(State state) {
    return " (" + state.iso3().orElse(state.label()) + ")";
  }
}
