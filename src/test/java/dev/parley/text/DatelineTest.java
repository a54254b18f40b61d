package dev.parley.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parley.ingest.Article;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DatelineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2015-03-22 | 2015-03-21 | DELHI, March 21 (PTI): India and Nepal agreed today.",
        "2015-03-22 | 2015-03-22 | DELHI, March 22 - India and Nepal agreed today.",
        "2015-01-01 | 2014-12-31 | DELHI, Dec. 31. The leaders of India and Nepal agreed today.",
        // The day of a dateline that is long past, or of none, says nothing.
        "2015-03-22 | 2015-03-22 | DELHI, March 2 - India and Nepal agreed today.",
        "2015-03-22 | 2015-03-22 | DELHI, March 41 - India and Nepal agreed today.",
        "2015-03-22 | 2015-03-22 | DELHI - India and Nepal agreed on March 21.",
        "2015-03-22 | 2015-03-22 | India and Nepal agreed on March 21."
      })
  void tellsTheDayAnArticleWasWritten(LocalDate published, LocalDate written, String text) {
    Article article = Article.of("a", text, Optional.of(published));
    assertEquals(Optional.of(written), new Segmenter().segment(article).written());
  }

  @Test
  void isOfNoUseWithoutAYear() {
    Article article = Article.of("a", "DELHI, March 21 - India agreed.", Optional.empty());
    assertEquals(Optional.empty(), new Segmenter().segment(article).written());
  }
}
