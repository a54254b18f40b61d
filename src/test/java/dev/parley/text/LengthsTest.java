package dev.parley.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parley.ingest.Article;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long an event lasts, and how far it is from what is told of it. */
class LengthsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          She came for a two-day visit.             | visit |  2
          She came for a three-day official visit.  | visit |  3
          She came for a week-long visit.           | visit |  7
          She came for a 48-hour visit.             | visit |  2
          They held two weeks of talks.             | talks | 14
          She came for a one-day visit.             | visit |
          She spent two days there on a visit.      | visit |
          In two days and after a long visit he left. | visit |
          It was the second day of talks.           | talks |
          It was a 200-day visit.                   | visit |
          """)
  void readsHowLongItLasts(String text, String noun, Integer days) {
    Sentence sentence = sentence(text);
    assertEquals(Optional.ofNullable(days), DaysLong.of(sentence, position(sentence, noun)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Talks opened eight days after he came.    | he |  8
          Talks opened a day before he came.        | he | -1
          Talks opened hours after he came.         | he |  0
          Talks opened after he came.               | he |
          Talks opened eight years after he came.   | he |
          """)
  void readsHowFarItIs(String text, String first, Integer days) {
    Sentence sentence = sentence(text);
    assertEquals(Optional.ofNullable(days), DaysApart.of(sentence, position(sentence, first)));
  }

  private static Sentence sentence(String text) {
    return new Segmenter().segment(Article.of("a", text, Optional.empty())).sentences().getFirst();
  }

  private static int position(Sentence sentence, String word) {
    for (int at = 0; at < sentence.size(); at++) {
      if (sentence.token(at).is(word)) {
        return at;
      }
    }
    throw new IllegalArgumentException(word);
  }
}
