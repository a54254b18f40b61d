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

  /** Those of other languages, but for what is a word of English or a part of many names, too. */
  private static final Set<String> FOREIGN_WORDS =
      Set.of(
          "der", "das", "und", "den", "dem", "im", "ist", "mit", "nicht", "auf", "ein", "eine",
          "les", "des", "une", "est", "et", "dans", "qui", "avec", "sont", "ont", "que", "los",
          "las", "del", "en", "por", "se", "una", "il", "della", "nel", "che", "gli", "sono", "os",
          "uma", "em", "não", "het", "een", "zijn", "och", "att", "som", "og", "je", "na", "w");

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final int LOOKED_AT = 4000;
  private static final int FEWEST = 20;
  private static final int FEW = 80;
  private static final double SHARE = .12;

  /** Enough where hardly a word is one of another language. */
  private static final double LEAST_SHARE = .05;

  private static final int CLEARLY = 4;
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
    int others = 0;
    while (words.find()) {
      String word = words.group();
      all++;
      letters += word.length();
      foreign +=
          Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN
              ? 0
              : word.length();
      String lower = word.toLowerCase(Locale.ROOT);
      small += SMALL_WORDS.contains(lower) ? 1 : 0;
      others += FOREIGN_WORDS.contains(lower) ? 1 : 0;
    }
    if (foreign > FOREIGN * letters) {
      return false;
    }
    if (all < FEWEST) {
      return article.language().map(English::isTag).orElse(true);
    }
    // A text of many names has few small words, but none of another language.
    return small >= SHARE * all
        || small >= LEAST_SHARE * all && small > CLEARLY * others
        || all < FEW && small > others;
  }

  private static boolean isTag(String language) {
    return language.toLowerCase(Locale.ROOT).startsWith("en");
  }
}
