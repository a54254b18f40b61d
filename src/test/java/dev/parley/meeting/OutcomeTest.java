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

/** What became of a visit, seen from its own days. */
class OutcomeTest {

  private static final MeetingExtractor EXTRACTOR =
      new MeetingExtractor(Reference.bundled().link().gazetteer());

  /** Seen from 20 to 25 June 2018, Tuesday is 19 June. */
  private static final String TEXT =
      "Emmanuel Macron arrived in Beijing on Tuesday for a three-day visit.";

  @ParameterizedTest
  @CsvSource({"2018-06-20, ONGOING", "2018-06-21, ONGOING", "2018-06-23, HELD"})
  void isOngoingAsLongAsItsDays(LocalDate published, Status status) {
    assertEquals(status, Outcome.of(List.of(arrival(published)), published));
  }

  @Test
  void isOverOnceItHasEnded() {
    LocalDate published = LocalDate.of(2018, 6, 20);
    List<Report> reports =
        EXTRACTOR
            .extract(
                Article.of(
                    "a",
                    "Emmanuel Macron on Wednesday wrapped up a three-day visit to China.",
                    Optional.of(published)))
            .reports();
    assertEquals(Status.HELD, Outcome.of(reports, published));
  }

  @Test
  void isToldByTheDaysWhereNoReportSaysSo() {
    Report arrival = arrival(LocalDate.of(2018, 6, 20));
    assertEquals(Status.HELD, arrival.status());
    Meeting.StatusReport last = StatusHistory.of(List.of(arrival), Status.ONGOING).getLast();
    assertEquals(Status.ONGOING, last.status());
    assertEquals("status lasts", last.evidence().rule());
    assertEquals(arrival.date().orElseThrow().evidence().words(), last.evidence().words());
  }

  /** Returns what the word "arrived" reports, with the days of the visit. */
  private static Report arrival(LocalDate published) {
    List<Report> reports =
        EXTRACTOR.extract(Article.of("a", TEXT, Optional.of(published))).reports();
    return reports.getFirst().withDate(reports.getLast().date());
  }
}
