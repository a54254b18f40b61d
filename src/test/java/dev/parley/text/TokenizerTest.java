package dev.parley.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TokenizerTest {

  /** Each line is a text in which bars and spaces part the tokens; bars are taken out. */
  static Stream<String> texts() {
    return Tables.lines("tokens.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void cutsTextIntoWordsAndMarks(String parted) {
    String text = parted.replace("|", "");
    List<Token> tokens = new Tokenizer().tokens(text);
    assertEquals(
        parted.replace('|', ' '),
        tokens.stream().map(Token::text).collect(Collectors.joining(" ")));
    for (Token token : tokens) {
      assertEquals(token.text(), text.substring(token.begin(), token.end()));
    }
  }

  @Test
  void foldsDiacriticsAndQuotesInTheKeyOnly() {
    List<Token> tokens = new Tokenizer().tokens("Erdoğan’s “Élysée” déjeuner");
    assertEquals(
        List.of("Erdogan", "'s", "\"", "Elysee", "\"", "dejeuner"),
        tokens.stream().map(Token::key).toList());
    assertEquals("Erdoğan", tokens.getFirst().text());
    assertEquals("erdogan", tokens.getFirst().lower());
    assertTrue(tokens.get(1).isPossessive());
  }
}
