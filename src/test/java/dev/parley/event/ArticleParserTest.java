package dev.parley.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trees are made of what may tell of meetings, and of nothing else. */
class ArticleParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 | 0 | Angela Merkel met Vladimir Putin in Berlin.
          1 | 0 | Angela Merkel went to Moscow.
          1 | 0 | Angela Merkel saw the town in Russia to which Vladimir Putin went.
          0 | 1 | Angela Merkel, chancellor of Germany, wanted Vladimir Putin to go on to win.
          0 | 0 | Angela Merkel, chancellor of Germany, told Vladimir Putin that she went home.
          0 | 0 | Angela Merkel called for restraint in Russia at a news conference.
          0 | 1 | The miners met on Monday.
          0 | 0 | The miners slept on Monday.
          """)
  void parsesWhatMayTell(int passages, int passedOver, String text) {
    ParsedArticle parsed = Texts.parsed(text);
    assertEquals(passages, parsed.passages().size());
    assertEquals(passedOver, parsed.passedOver().size());
    ParsedArticle read = Texts.PARSER.portions(Texts.article(text)).iterator().next();
    assertEquals(passages, read.passages().size());
  }
}
