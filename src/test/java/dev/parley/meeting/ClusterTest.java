package dev.parley.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.ingest.Article;
import dev.parley.model.Features;
import dev.parley.reference.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the reports of one meeting tell together, and how they stand to others. */
class ClusterTest {

  private static final MeetingExtractor EXTRACTOR =
      new MeetingExtractor(Reference.bundled().link().gazetteer());

  @Test
  void tellsTogetherWhatEachTells() {
    List<Report> reports =
        reports(
            "Emmanuel Macron met Angela Merkel in Berlin."
                + " Macron and Merkel met on Tuesday, 19 June 2018.");
    assertTrue(reports.get(0).date().isEmpty());
    assertTrue(reports.get(1).place().isEmpty());
    Report whole = Cluster.of(reports).whole();
    assertEquals("Berlin", whole.place().orElseThrow().value().label());
    assertEquals(reports.get(1).date(), whole.date());
    assertEquals(reports.get(0).parties(), whole.parties());
    assertEquals(
        1, whole.statuses().values().stream().mapToDouble(Double::doubleValue).sum(), 1e-9);
  }

  @Test
  void isInTextOrderHoweverItIsJoined() {
    List<Report> reports =
        reports("Emmanuel Macron met Angela Merkel. Macron and Merkel met in Berlin.");
    Cluster first = Cluster.of(reports.subList(0, 1));
    Cluster second = Cluster.of(reports.subList(1, 2));
    assertEquals(reports, second.with(first).reports());
    assertEquals(first.with(second).whole(), second.with(first).whole());
  }

  @Test
  void isAsFarApartAsTheNearestReports() {
    List<Report> reports =
        reports(
            "Emmanuel Macron met Angela Merkel. They talked of trade. Prices rose. Nothing was"
                + " signed. Macron met Theresa May. Macron and Merkel met in Berlin.");
    Cluster of = Cluster.of(List.of(reports.getFirst(), reports.getLast()));
    Report other =
        reports.stream().filter(report -> report.sentence() == 4).findFirst().orElseThrow();
    assertEquals(1, of.apart(Cluster.of(List.of(other))));
  }

  @ParameterizedTest
  @CsvSource({"London, 10 Downing Street, within", "London, Paris, differ"})
  void isInATownWhereItIsAtASiteOfIt(String town, String site, String places) {
    List<Report> reports =
        reports(
            "Emmanuel Macron met Theresa May in "
                + town
                + ". Emmanuel Macron met Theresa May at "
                + site
                + ".");
    assertEquals(2, reports.size());
    Features features =
        PairFeatures.of(Cluster.of(reports.subList(0, 1)), Cluster.of(reports.subList(1, 2)));
    assertTrue(has(features, "places." + places));
    assertFalse(has(features, "places.neighbour"));
    assertEquals(
        places.equals("differ"), PairFeatures.areApart(reports.getFirst(), reports.getLast()));
  }

  private static List<Report> reports(String text) {
    return EXTRACTOR
        .extract(Article.of("a", text, Optional.of(LocalDate.of(2018, 6, 20))))
        .reports();
  }

  private static boolean has(Features features, String name) {
    return IntStream.range(0, features.size()).anyMatch(at -> features.name(at).equals(name));
  }
}
