package dev.parley.text;

import java.util.List;
import java.util.Set;

/** Tells running text from headlines, captions and page furniture. */
final class LineReader {

  private static final int LONGEST_HEADLINE = 22;
  private static final Set<String> CREDITS =
      Set.of("reporting", "editing", "writing", "compiled", "photo", "photos", "video");
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "and", "as", "at", "by", "for", "from", "in", "is", "of", "on", "or", "over",
          "s", "the", "to", "vs", "with");

  /** Returns whether {@code token} is a dash of any length, one of two hyphens included. */
  static boolean isDash(Token token) {
    return token.key().equals("\u2013") || token.key().equals("-");
  }

  /** Returns whether {@code token} is a weekday or month, shortened or not. */
  static boolean isDay(Token token) {
    String word = token.lower();
    return word.length() > 2
        && token.isCapitalized()
        && (word.endsWith("day") || CalendarNames.MONTHS.containsKey(word));
  }

  /** Returns what kind of line {@code tokens} is; {@code alone} where it fills its paragraph. */
  Sentence.Form form(List<Token> tokens, boolean alone) {
    if (isCredit(tokens)) {
      return Sentence.Form.FURNITURE;
    }
    if (isCaption(tokens)) {
      return Sentence.Form.CAPTION;
    }
    if (alone && !endsAsSentence(tokens)) {
      if (tokens.size() <= LONGEST_HEADLINE && mostlyCapitalized(tokens) && tokens.size() > 3) {
        return Sentence.Form.HEADLINE;
      }
      return tokens.size() <= 5 ? Sentence.Form.FURNITURE : Sentence.Form.PROSE;
    }
    return Sentence.Form.PROSE;
  }

  private static boolean isCredit(List<Token> tokens) {
    int at = tokens.getFirst().key().equals("(") ? 1 : 0;
    for (int word = at; word < Math.min(at + 3, tokens.size() - 1); word++) {
      if (CREDITS.contains(tokens.get(word).lower()) && tokens.get(word + 1).is("by")) {
        return true;
      }
    }
    for (int word = 0; word + 3 < tokens.size(); word++) {
      if (tokens.get(word).is("contributed")
          && tokens.get(word + 1).is("to")
          && (tokens.get(word + 3).is("report") || tokens.get(word + 3).is("story"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCaption(List<Token> tokens) {
    if (tokens.getFirst().text().equals("FILE") && tokens.size() > 1 && isDash(tokens.get(1))) {
      return true;
    }
    int last = tokens.size() - 1;
    while (last > 0 && !tokens.get(last).isNumber() && last > tokens.size() - 3) {
      last--;
    }
    return last >= 4
        && tokens.get(last).text().length() == 4
        && tokens.get(last).isNumber()
        && tokens.get(last - 1).key().equals(",")
        && tokens.get(last - 2).isNumber()
        && tokens.get(last - 4).key().equals(",");
  }

  private static boolean endsAsSentence(List<Token> tokens) {
    String last = tokens.getLast().key();
    return last.equals(".")
        || last.equals("!")
        || last.equals("?")
        || last.equals("\"")
        || last.equals(")")
        || last.equals(":")
        || tokens.getLast().text().endsWith(".");
  }

  private static boolean mostlyCapitalized(List<Token> tokens) {
    int words = 0;
    int capitalized = 0;
    for (Token token : tokens) {
      if (token.isWord() && !SMALL.contains(token.lower())) {
        words++;
        capitalized += token.isCapitalized() ? 1 : 0;
      }
    }
    return words > 0 && capitalized * 3 >= words * 2;
  }
}
