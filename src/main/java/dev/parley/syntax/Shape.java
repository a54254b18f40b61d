package dev.parley.syntax;

import dev.parley.text.Token;
import java.util.List;

/** What kinds of letters a word is made of. */
final class Shape {

  private static final int CAPITAL = 1;
  private static final int SMALL = 2;
  private static final int DIGIT = 3;
  private static final int OTHER = 4;
  private static final int LONGEST = 6;

  /** The length from which a word of a headline is capitalised in any case. */
  private static final int LONG_WORD = 4;

  private Shape() {}

  /** Returns a number for the kinds of {@code text}'s letters, runs of one kind taken as one. */
  static int of(String text) {
    int shape = 0;
    int last = 0;
    for (int at = 0, runs = 0; at < text.length() && runs < LONGEST; at++) {
      int kind = kind(text.charAt(at));
      if (kind != last) {
        shape = shape * 5 + kind;
        last = kind;
        runs++;
      } else if (at == 1) {
        shape = shape * 5;
      }
    }
    return shape + 8;
  }

  /** Returns whether nearly all words of {@code tokens} begin with a capital letter. */
  static boolean isHeadline(List<Token> tokens) {
    int small = 0;
    int capitalized = 0;
    for (Token token : tokens) {
      if (token.isCapitalized()) {
        capitalized++;
      } else if (token.isWord() && token.text().length() >= LONG_WORD) {
        small++;
      }
    }
    return capitalized >= 3 && small * 6 <= capitalized;
  }

  private static int kind(char letter) {
    if (Character.isUpperCase(letter)) {
      return CAPITAL;
    }
    if (Character.isLetter(letter)) {
      return SMALL;
    }
    return letter >= '0' && letter <= '9' ? DIGIT : OTHER;
  }
}
