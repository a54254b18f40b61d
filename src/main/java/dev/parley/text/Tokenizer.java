package dev.parley.text;

import com.ibm.icu.text.BreakIterator;
import java.text.StringCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts text into words, numbers and marks (Unicode Standard Annex 29, by ICU), a possessive ending
 * apart, an abbreviation with its points in one. Not safe for use by several threads at once.
 */
public final class Tokenizer {

  /** Behind the last letter of Unicode's block Latin Extended-B. */
  private static final char LATIN_END = '\u0250';

  private final BreakIterator words = BreakIterator.getWordInstance(Locale.ENGLISH);

  /** Returns the tokens of {@code text}, white space left out. */
  public List<Token> tokens(String text) {
    return tokens(text, new Span(0, text.length()));
  }

  /** Returns those of {@code part} of {@code text}; they count in all of it. */
  List<Token> tokens(String text, Span part) {
    List<Token> tokens = new ArrayList<>(part.length() / 5 + 4);
    words.setText(new StringCharacterIterator(text, part.begin(), part.end(), part.begin()));
    int begin = words.first();
    for (int end = words.next(); end != BreakIterator.DONE; begin = end, end = words.next()) {
      if (!Character.isWhitespace(text.charAt(begin)) && text.charAt(begin) != '\u00A0') {
        add(tokens, text, begin, end);
      }
    }
    return tokens;
  }

  /** Returns the words of a name or phrase, as they stand in {@link Token#key()}. */
  public List<String> keys(String phrase) {
    return isPlain(phrase)
        ? plainKeys(Fold.fold(phrase))
        : tokens(phrase).stream().map(Token::key).toList();
  }

  /** Returns whether {@code phrase} has only Latin letters, digits, hyphens and spaces. */
  private static boolean isPlain(String phrase) {
    for (int at = 0; at < phrase.length(); at++) {
      char mark = phrase.charAt(at);
      boolean plain = mark == ' ' || mark == '-' || Character.isLetterOrDigit(mark);
      if (!plain || mark >= LATIN_END) {
        return false;
      }
    }
    return true;
  }

  private static List<String> plainKeys(String phrase) {
    List<String> keys = new ArrayList<>(4);
    int begin = 0;
    for (int at = 0; at <= phrase.length(); at++) {
      char mark = at < phrase.length() ? phrase.charAt(at) : ' ';
      if (mark == ' ' || mark == '-') {
        if (at > begin) {
          keys.add(phrase.substring(begin, at));
        }
        if (mark == '-') {
          keys.add("-");
        }
        begin = at + 1;
      }
    }
    return keys;
  }

  private static void add(List<Token> tokens, String text, int begin, int end) {
    char first = text.charAt(begin);
    if (first == '.' && end - begin == 1 && !tokens.isEmpty() && pointed(tokens.getLast(), begin)) {
      Token before = tokens.removeLast();
      tokens.add(Token.of(text.substring(before.begin(), end), before.begin()));
    } else if (isApostrophe(first) && end - begin == 1 && endsPlural(tokens, begin)) {
      tokens.add(new Token(begin, end, text.substring(begin, end), "'s", "'s"));
    } else {
      int from = begin;
      int stop = gluedStop(text, from, end);
      while (stop >= 0) {
        tokens.add(Token.of(text.substring(from, stop), from));
        tokens.add(Token.of(text.substring(stop, stop + 1), stop));
        from = stop + 1;
        stop = gluedStop(text, from, end);
      }
      addWord(tokens, text, from, end);
    }
  }

  private static void addWord(List<Token> tokens, String text, int begin, int end) {
    int ending = isPossessive(text, begin, end) ? end - 2 : end;
    tokens.add(Token.of(text.substring(begin, ending), begin));
    if (ending < end) {
      tokens.add(Token.of(text.substring(ending, end), ending));
    }
  }

  /** Returns where a full stop without the space after it parts two sentences, or -1. */
  private static int gluedStop(String text, int begin, int end) {
    for (int at = begin + 2; at < end - 1; at++) {
      if (text.charAt(at) == '.'
          && Character.isLowerCase(text.charAt(at - 1))
          && Character.isUpperCase(text.charAt(at + 1))) {
        return at;
      }
    }
    return -1;
  }

  /** Returns whether a full stop at {@code begin} belongs to an abbreviation such as "U.S". */
  private static boolean pointed(Token before, int begin) {
    String text = before.text();
    return before.end() == begin
        && (text.length() == 1 && Character.isUpperCase(text.charAt(0))
            || text.length() >= 3
                && text.charAt(1) == '.'
                && Character.isLetter(text.charAt(0))
                && !text.endsWith(".")
            || Abbreviations.SHORTENED.contains(before.lower()));
  }

  private static boolean isPossessive(String text, int begin, int end) {
    return end - begin > 2
        && Character.isLetter(text.charAt(begin))
        && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')
        && isApostrophe(text.charAt(end - 2));
  }

  private static boolean endsPlural(List<Token> tokens, int begin) {
    return !tokens.isEmpty()
        && tokens.getLast().end() == begin
        && tokens.getLast().lower().endsWith("s");
  }

  private static boolean isApostrophe(char mark) {
    return mark == '\'' || mark == '\u2019';
  }
}
