package dev.parley.graph;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as they stand in IRIs: {@code bashar-al-assad}. */
final class Slug {

  private static final int LONGEST = 80;
  private static final int DIGEST = 16;
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘`ʼʻ]");
  private static final Pattern GAPS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern ENDS = Pattern.compile("^-|-$");

  private Slug() {}

  /**
   * Returns {@code name} in small Latin letters and digits, with single hyphens between words,
   * never empty. A name of other signs only becomes a digest, and a long one ends in a digest.
   */
  static String of(String name) {
    String latin = isAscii(name) ? name : Latin.OF_ANY.transliterate(name);
    String small = APOSTROPHES.matcher(latin.toLowerCase(Locale.ROOT)).replaceAll("");
    String slug = ENDS.matcher(GAPS.matcher(small).replaceAll("-")).replaceAll("");
    if (slug.isEmpty()) {
      return digest(name);
    }
    return slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST) + "-" + digest(name);
  }

  private static String digest(String text) {
    return Sha256.hex(text).substring(0, DIGEST);
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  /** Made when it is first needed, for ICU's transliterators are slow to load. */
  private static final class Latin {
    private static final Transliterator OF_ANY =
        Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII");
  }
}
