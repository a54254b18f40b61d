package dev.parley.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.ingest.Article;
import dev.parley.model.LinearModel;
import dev.parley.reference.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the other reports of an article say of one. */
class CompanyTest {

  private static final double SURE = 0.9;
  private static final double EXACT = 1e-9;

  private static final Company COMPANY =
      new Company(new LinearModel("company", Map.of(Company.ITSELF, 1.0, "all.mean", 1.0)));

  private static final MeetingExtractor EXTRACTOR =
      new MeetingExtractor(Reference.bundled().link().gazetteer());

  @Test
  void addsWhatTheOthersSay() {
    List<Report> reports =
        reports("Emmanuel Macron met Angela Merkel. She then visited Madrid. They meet again.");
    Report first =
        COMPANY.weigh(reports.stream().map(each -> each.weighed(SURE)).toList()).getFirst();
    assertEquals(odds(SURE) * 2, odds(first.probability()), EXACT);
    assertTrue(first.company().has("first"));
    assertFalse(first.company().has("all.none"));
  }

  @Test
  void isSilentWhereThereAreNone() {
    Report only = reports("Emmanuel Macron met Angela Merkel.").getFirst().weighed(SURE);
    Report weighed = COMPANY.weigh(List.of(only)).getFirst();
    assertEquals(SURE, weighed.probability(), EXACT);
    assertTrue(weighed.company().has("all.none"));
  }

  @Test
  void doesNotCountTheOtherMeetingsOfItsWord() {
    List<Report> reports = reports("Emmanuel Macron will visit Spain, Portugal and Italy.");
    assertTrue(reports.size() > 1);
    assertTrue(
        COMPANY.weigh(reports).stream().allMatch(report -> report.company().has("all.none")));
  }

  @Test
  void staysFiniteWhereOneIsCertain() {
    Report only = reports("Emmanuel Macron met Angela Merkel.").getFirst();
    assertEquals(1, COMPANY.weigh(List.of(only.weighed(1))).getFirst().probability(), 0.001);
    assertEquals(0, COMPANY.weigh(List.of(only.weighed(0))).getFirst().probability(), 0.001);
  }

  private static double odds(double probability) {
    return Math.log(probability / (1 - probability));
  }

  private static List<Report> reports(String text) {
    Article article = Article.of("a", text, Optional.of(LocalDate.of(2018, 6, 20)));
    return EXTRACTOR.extract(article).reports();
  }
}
