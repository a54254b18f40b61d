package dev.parley.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.ingest.Article;
import dev.parley.ingest.ArticleReader;
import dev.parley.ingest.ArticleStream;
import dev.parley.reference.Reference;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever asks how an article was read is told of the same meetings, just as likely. */
class ExplainedMeetingsTest {

  private static final String RESOURCES = "src/test/resources/dev/parley/";
  private static final MeetingExtractor EXTRACTOR =
      new MeetingExtractor(Reference.bundled().link().gazetteer());

  @ParameterizedTest
  @ValueSource(strings = {"reading/passages.articles.jsonl", "training/agency.articles.jsonl"})
  void areThoseThatAreExtracted(String file) {
    ArticleReader reader =
        new ArticleReader(InputStream.nullInputStream(), Optional.empty(), System.err::println);
    try (ArticleStream articles = reader.read(List.of(RESOURCES + file))) {
      articles.forEachRemaining(ExplainedMeetingsTest::compare);
    }
  }

  private static void compare(Article article) {
    Extraction extracted = EXTRACTOR.extract(article);
    Extraction explained = EXTRACTOR.explain(article);
    assertEquals(extracted.meetings(), explained.meetings(), article.id());
    assertEquals(likelihoods(extracted), likelihoods(explained), article.id());
  }

  private static List<Double> likelihoods(Extraction extraction) {
    return extraction.drafts().stream().map(Draft::probability).toList();
  }

  @Test
  void areNotJoinedByWhatIsPassedOver() {
    Article article =
        Article.of(
            "a",
            "The parliament met on Monday. Vladimir Putin met Angela Merkel in Sochi on Tuesday.",
            Optional.of(LocalDate.of(2017, 5, 3)));
    Extraction explained = EXTRACTOR.explain(article);
    assertEquals(1, explained.meetings().size());
    assertEquals(1, explained.reports().size());
    assertTrue(explained.sentences().getFirst().triggers().isEmpty());
    assertFalse(explained.sentences().getFirst().rejections().isEmpty());
  }
}
