package dev.parley.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.ingest.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles that are too long to be read at once. */
class PortionsTest {

  private static final String DATELINE = "GENEVA, March 3 (Reuters) - It began. ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In the U.S. Mr. Smith met him at 5 p.m. He said: \"Come in!\" ",
        "One line.\nAnother, of No. 10, and a third.\n\n",
        "No end of it, ",
        "\uD83D\uDE00 \uD83D\uDE00\uD83D\uDE00. ",
        "...",
        "Ab."
      })
  void haveTheSentencesOfTheWhole(String part) {
    Article article =
        article(DATELINE + part.repeat(1 + 21 * (Portions.LONGEST / 10) / part.length()));
    List<Document> portions = portions(article);
    assertTrue(portions.size() >= 3, () -> portions.size() + " portions");
    Document whole = new Segmenter().segment(article);
    List<Sentence> sentences = sentences(portions);
    assertEquals(whole.sentences().size(), sentences.size());
    for (int number = 0; number < sentences.size(); number++) {
      Sentence expected = whole.sentences().get(number);
      Sentence sentence = sentences.get(number);
      assertEquals(number, sentence.number());
      assertEquals(expected.tokens(), sentence.tokens());
      assertEquals(expected.form(), sentence.form());
      assertEquals(expected.paragraph(), sentence.paragraph());
    }
    portions.forEach(
        portion -> assertEquals(Optional.of("GENEVA"), portion.dateline().map(Dateline::place)));
  }

  @Test
  void numberTheirOwnSentencesFromZero() {
    for (Document portion : portions(article("A word. ".repeat(Portions.LONGEST / 4)))) {
      for (int at = 0; at < portion.sentences().size(); at++) {
        assertEquals(at, portion.sentences().get(at).index());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, Portions.LONGEST})
  void areOneWhereTheArticleIsShort(int length) {
    Article article = article("a".repeat(length));
    assertEquals(List.of(new Segmenter().segment(article)), portions(article));
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "a", "\uD83D\uDE00"})
  void endWhereNoSentenceDoes(String mark) {
    Article article = article(mark.repeat(3 * Portions.LONGEST / 2 / mark.length()));
    StringBuilder text = new StringBuilder();
    portions(article)
        .forEach(
            portion ->
                portion.sentences().forEach(each -> text.append(each.span().of(article.text()))));
    assertEquals(article.text().strip(), text.toString());
  }

  private static Article article(String text) {
    return Article.of("long", text, Optional.empty());
  }

  private static List<Document> portions(Article article) {
    List<Document> portions = new ArrayList<>();
    new Portions(article).forEachRemaining(portions::add);
    return portions;
  }

  private static List<Sentence> sentences(List<Document> portions) {
    return portions.stream().flatMap(portion -> portion.sentences().stream()).toList();
  }
}
