package dev.parley.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parley.ingest.Article;
import dev.parley.reference.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of a meeting of what its reports say. */
class MeetingBuilderTest {

  private static final MeetingExtractor EXTRACTOR =
      new MeetingExtractor(Reference.bundled().link().gazetteer());

  @ParameterizedTest
  @CsvSource({"0.71, 2018-06-19", "0.69,"})
  void tellsADayOnlyWhereItIsSure(double confidence, String day) {
    Report report = report("Emmanuel Macron met Angela Merkel on Tuesday.");
    Meeting.Dated told = report.date().orElseThrow();
    Evidence unsure =
        new Evidence(
            told.evidence().sentence(),
            told.evidence().words(),
            told.evidence().rule(),
            confidence);
    Meeting meeting =
        MeetingBuilder.build(
            List.of(
                report.withDate(
                    Optional.of(new Meeting.Dated(told.value(), told.basis(), unsure)))),
            1,
            Status.HELD);
    assertEquals(Optional.ofNullable(day), meeting.date().map(date -> date.value().toString()));
  }

  private static Report report(String text) {
    Article article = Article.of("a", text, Optional.of(LocalDate.of(2018, 6, 20)));
    return EXTRACTOR.extract(article).reports().getFirst();
  }
}
