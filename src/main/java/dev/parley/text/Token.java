package dev.parley.text;

/**
 * A word, number or mark of a text.
 *
 * @param begin the first character, counted in the text of the article
 * @param end the character after the last
 * @param text as printed
 * @param key without diacritics, quotes straightened
 * @param lower {@code key} in lower case
 */
public record Token(int begin, int end, String text, String key, String lower) {

  /** The key of the possessive ending, and of nothing else. */
  public static final String POSSESSIVE = "'s";

  /** Returns a token of {@code text} that begins at {@code begin}. */
  static Token of(String text, int begin) {
    String key = Fold.fold(text);
    return new Token(begin, begin + text.length(), text, key, Fold.lower(key));
  }

  /** Returns whether it begins with a letter. */
  public boolean isWord() {
    return Character.isLetter(text.charAt(0));
  }

  /** Returns whether it begins with a digit. */
  public boolean isNumber() {
    return Character.isDigit(text.charAt(0));
  }

  /** Returns whether it begins with a capital letter. */
  public boolean isCapitalized() {
    return Character.isUpperCase(text.charAt(0));
  }

  /** Returns whether it has two letters or more and none is small. */
  public boolean isAllCaps() {
    if (text.length() < 2) {
      return false;
    }
    for (int at = 0; at < text.length(); at++) {
      if (!Character.isUpperCase(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether it is the ending that makes a possessive: {@code 's} or a lone apostrophe. */
  public boolean isPossessive() {
    return lower.equals(POSSESSIVE);
  }

  /** Returns whether its key in lower case is {@code word}. */
  public boolean is(String word) {
    return lower.equals(word);
  }

  @Override
  public String toString() {
    return text;
  }
}
