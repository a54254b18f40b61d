package dev.parley.text;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;

/** Brings different spellings of one word together. */
public final class Fold {

  private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();

  private Fold() {}

  /**
   * Returns {@code text} without diacritics and with straight quotes and plain hyphens; marks that
   * stand alone as they are, so that something is left of each word.
   */
  public static String fold(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder folded = new StringBuilder(text.length());
    DECOMPOSED.normalize(text).codePoints().forEach(point -> append(folded, point));
    return folded.isEmpty() ? text : folded.toString();
  }

  /** Returns {@code text} in lower case; the same object where it is so already. */
  public static String lower(String text) {
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter >= 'A' && letter <= 'Z' || letter > 0x7F) {
        return text.toLowerCase(Locale.ROOT);
      }
    }
    return text;
  }

  private static boolean isPlain(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) > 0x7F) {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder folded, int point) {
    switch (point) {
      case '\u2018', '\u2019', '\u02BC', '\u02BB', '\u2032', '`' -> folded.append('\'');
      case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> folded.append('"');
      case '\u2010', '\u2011', '\u2012' -> folded.append('-');
      case '\u2013', '\u2014', '\u2015' -> folded.append('\u2013');
      case '\u00DF' -> folded.append("ss");
      case '\u00E6' -> folded.append("ae");
      case '\u00C6' -> folded.append("Ae");
      case '\u00F8' -> folded.append('o');
      case '\u00D8' -> folded.append('O');
      case '\u0142' -> folded.append('l');
      case '\u0141' -> folded.append('L');
      case '\u0111' -> folded.append('d');
      case '\u0110' -> folded.append('D');
      case '\u0131' -> folded.append('i');
      default -> {
        if (Character.getType(point) != Character.NON_SPACING_MARK) {
          folded.appendCodePoint(point);
        }
      }
    }
  }
}
