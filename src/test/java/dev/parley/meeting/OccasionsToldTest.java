package dev.parley.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.event.Kind;
import dev.parley.ingest.Article;
import dev.parley.reference.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When meetings are, what became of them, and who is at them, by the words around a trigger. */
class OccasionsToldTest {

  private static final MeetingExtractor EXTRACTOR =
      new MeetingExtractor(Reference.bundled().link().gazetteer());

  /** A Wednesday. */
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2024, 3, 20));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Emmanuel Macron arrived in Berlin on Tuesday for a two-day visit.            | 2024-03-19/2024-03-20
          Emmanuel Macron arrived in Berlin on Tuesday for a visit.                    | 2024-03-19
          Elections were called on Tuesday, five days after Emmanuel Macron met Olaf Scholz. | 2024-03-14
          """)
  void tellsTheDays(String text, String date) {
    List<String> told =
        meetings(text).stream()
            .filter(meeting -> meeting.participants().size() == 2)
            .flatMap(meeting -> meeting.date().stream())
            .map(dated -> dated.value().toString())
            .toList();
    assertTrue(told.contains(date), () -> text + ": " + told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A summit of Emmanuel Macron and Olaf Scholz is planned in Paris.  | PLANNED
          A summit of Emmanuel Macron and Olaf Scholz was held in Paris.    | HELD
          Emmanuel Macron was also to meet Olaf Scholz in Paris.            | PLANNED
          """)
  void tellsWhatIsPlanned(String text, Status status) {
    assertEquals(status, meetings(text).getFirst().status());
  }

  @Test
  void makesNoVisitOfThoseWhoMeetBesideOne() {
    List<Meeting> meetings =
        meetings("Emmanuel Macron met Olaf Scholz on the sidelines of the visit on 18 March.");
    assertEquals(List.of(Kind.MEETING), meetings.stream().map(Meeting::kind).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Olaf Scholz visited Ankara on 18 March. On the sidelines of the visit he met Hakan Fidan. This year they have met twice. | Ankara
          """)
  void isBesideAVisitOnItsDay(String text, String place) {
    Meeting met =
        meetings(text).stream()
            .filter(each -> each.kind() == Kind.MEETING)
            .findFirst()
            .orElseThrow();
    assertEquals("2024-03-18", met.date().orElseThrow().value().toString());
    assertEquals(
        "TUR",
        met.place().flatMap(where -> where.value().state()).orElseThrow().iso3().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Emmanuel Macron will travel to Tokyo, Jakarta and Hanoi next week. | Indonesia | Jakarta
          Emmanuel Macron visited Egypt after a meeting in Brussels.         | Egypt     | Egypt
          """)
  void visitsWhereTheHostIs(String text, String host, String place) {
    Meeting visit =
        meetings(text).stream()
            .filter(each -> each.kind() == Kind.VISIT)
            .filter(
                each ->
                    each.participants().stream().anyMatch(who -> who.actor().label().equals(host)))
            .findFirst()
            .orElseThrow();
    assertEquals(place, visit.place().orElseThrow().value().label());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The NATO Summit was held in Washington on Tuesday.                 | NATO
          The U.S.-Thailand Strategic Dialogue was held in Bangkok on Tuesday. | Thailand
          U.S.-China trade talks began in Geneva on Tuesday.             | China
          The Sino-Indian border talks were held on Tuesday.             | China
          """)
  void keepsTheBodiesOfNamedGatherings(String text, String body) {
    List<String> told =
        meetings(text).stream()
            .flatMap(each -> each.participants().stream())
            .map(who -> who.actor().label())
            .toList();
    assertTrue(told.contains(body), () -> text + ": " + told);
  }

  @Test
  void doesNotLetAnybodyReceiveHimself() {
    List<Meeting> meetings =
        meetings("Emmanuel Macron flew to Berlin, and Olaf Scholz received him on Monday.");
    Meeting received =
        meetings.stream().filter(each -> each.kind() == Kind.MEETING).findFirst().orElseThrow();
    assertEquals(
        List.of("Emmanuel Macron", "Olaf Scholz"),
        received.participants().stream().map(each -> each.actor().label()).sorted().toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Annalena Baerbock flew to Ankara on Tuesday for a visit. She met Turkish Foreign Minister Hakan Fidan. | Ankara
          Annalena Baerbock flew to Ankara on Tuesday for a visit. She met Hakan Fidan in Istanbul.              | Istanbul
          Annalena Baerbock flew to Ankara on Tuesday for a visit. She met Antony Blinken in March 2022.         |
          """)
  void meetsWhereTheVisitIs(String text, String place) {
    Meeting met =
        meetings(text).stream()
            .filter(each -> each.kind() == Kind.MEETING)
            .findFirst()
            .orElseThrow();
    assertEquals(Optional.ofNullable(place), met.place().map(where -> where.value().label()), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Emmanuel Macron arrived in Berlin on Tuesday for a five-day visit. | ONGOING
          Emmanuel Macron ended a five-day visit to Germany on Tuesday.      | HELD
          Emmanuel Macron visited Germany in 2021.                           | HELD
          """)
  void staysAsLongAsTheVisitLasts(String text, Status status) {
    assertEquals(status, meetings(text).getFirst().status());
  }

  private static List<Meeting> meetings(String text) {
    return EXTRACTOR.extract(Article.of("a", text, DAY)).meetings();
  }
}
