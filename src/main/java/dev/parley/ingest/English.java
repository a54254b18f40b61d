package dev.parley.ingest;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells English, the language that Parley reads, from other languages by its small words. */
final class English {

  private static final Set<String> SMALL_WORDS =
      Set.of(
          "the", "of", "and", "to", "that", "for", "with", "is", "was", "are", "were", "has",
          "have", "had", "his", "her", "he", "she", "it", "its", "by", "at", "from", "be", "been",
          "said", "will", "would", "this", "which", "who", "their", "they", "after", "but", "not");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final int LOOKED_AT = 4000;
  private static final int FEWEST = 20;
  private static final double SHARE = .12;
  private static final double FOREIGN = .5;

  private English() {}

  /**
   * Returns whether {@code article} is in English; what it says of itself counts if it is short.
   */
  static boolean is(Article article) {
    String text = article.body();
    Matcher words = WORD.matcher(text).region(0, Math.min(text.length(), LOOKED_AT));
    int all = 0;
    int small = 0;
    int letters = 0;
    int foreign = 0;
    while (words.find()) {
      String word = words.group();
      all++;
      letters += word.length();
      foreign +=
          Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN
              ? 0
              : word.length();
      small += SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
    if (foreign > FOREIGN * letters) {
      return false;
    }
    return all < FEWEST
        ? article.language().map(English::isTag).orElse(true)
        : small >= SHARE * all;
  }

  private static boolean isTag(String language) {
    return language.toLowerCase(Locale.ROOT).startsWith("en");
  }
}
