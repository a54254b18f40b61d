package dev.parley.mention;

import dev.parley.text.Fold;
import dev.parley.text.Sentence;
import dev.parley.text.Token;
import java.util.List;
import java.util.function.Predicate;

/** Reads headlines printed in capitals as if they were printed with small letters. */
final class Capitals {

  private static final int FEWEST = 2;

  private final Predicate<Token> isAbbreviation;
  private final Predicate<Token> isClosed;

  /**
   * @param isAbbreviation tells whether a word is a name as it stands: "NATO"
   * @param isClosed tells whether a word is never capitalized in a headline
   */
  Capitals(Predicate<Token> isAbbreviation, Predicate<Token> isClosed) {
    this.isAbbreviation = isAbbreviation;
    this.isClosed = isClosed;
  }

  /** Returns {@code sentence} as a headline of capitalized words, where all of it is capitals. */
  Sentence lower(Sentence sentence) {
    int capitals = 0;
    for (Token token : sentence.tokens()) {
      if (token.isWord() && !token.isPossessive() && hasSmall(token)) {
        return sentence;
      }
      capitals += token.isAllCaps() && !isAbbreviation.test(token) ? 1 : 0;
    }
    if (capitals < FEWEST) {
      return sentence;
    }
    List<Token> tokens = sentence.tokens().stream().map(this::lower).toList();
    return new Sentence(
        sentence.index(),
        sentence.number(),
        sentence.paragraph(),
        Sentence.Form.HEADLINE,
        sentence.span(),
        tokens);
  }

  /** Returns {@code word} with its first letter alone as a capital. */
  static String capitalized(String word) {
    return word.charAt(0) + Fold.lower(word.substring(1));
  }

  private static boolean hasSmall(Token token) {
    String text = token.text();
    for (int at = 0; at < text.length(); at++) {
      if (Character.isLowerCase(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  private Token lower(Token token) {
    String text = token.text();
    if (!token.isWord() || text.contains(".") || isAbbreviation.test(token)) {
      return token;
    }
    String printed = isClosed.test(token) ? Fold.lower(text) : capitalized(text);
    return new Token(token.begin(), token.end(), printed, Fold.fold(printed), token.lower());
  }
}
