package dev.parley.reference;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Local names that people can read. */
final class Slugs {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+|['’ʻʼ.]");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern ENDS = Pattern.compile("^-|-$");

  /** Letters of which no accent can be taken away. */
  private static final Map<String, String> LETTERS =
      Map.of(
          "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ð", "d", "ł", "l", "þ", "th", "ı",
          "i", "ə", "a");

  private Slugs() {}

  /** Returns {@code name} in lower case ASCII with hyphens: {@code vladimir-putin}. */
  static String of(String name) {
    String slug =
        MARKS
            .matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
      slug = slug.replace(letter.getKey(), letter.getValue());
    }
    return ENDS.matcher(OTHERS.matcher(slug).replaceAll("-")).replaceAll("");
  }
}
