package dev.parley.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parley.ingest.Article;
import dev.parley.reference.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a meeting is told in later sentences that do not name who meets. */
class AftermathTest {

  private static final MeetingExtractor EXTRACTOR =
      new MeetingExtractor(Reference.bundled().link().gazetteer());

  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2024, 10, 9));

  private static final String PLAN =
      "A summit of Emmanuel Macron and Donald Trump was scheduled for 15 October in Geneva. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CANCELLED | The summit was cancelled on Monday, and a new date would be sought.
          CANCELLED | Aides prepared it for weeks. The meeting was called off.
          PLANNED   | The visit was called off.
          PLANNED   | The summit will be long.
          PLANNED   | The summit could be cancelled.
          PLANNED   | A press conference was cancelled.
          """)
  void hasTheLastWord(Status status, String rest) {
    List<Meeting> meetings = EXTRACTOR.extract(Article.of("a", PLAN + rest, DAY)).meetings();
    assertEquals(status, meetings.getFirst().status());
    assertEquals("2024-10-15", meetings.getFirst().date().orElseThrow().value().toString());
    assertEquals(2, meetings.getFirst().participants().size());
  }

  @Test
  void isCalledOffIfMostSaySo() {
    String text =
        "Emmanuel Macron on Wednesday cancelled his summit with Donald Trump, which was to be held"
            + " in Geneva on 15 October. An aide had threatened to reconsider the summit.";
    List<Meeting> meetings = EXTRACTOR.extract(Article.of("a", text, DAY)).meetings();
    assertEquals(Status.CANCELLED, meetings.getFirst().status());
    assertEquals(2, meetings.getFirst().participants().size());
  }
}
