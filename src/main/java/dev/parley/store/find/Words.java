package dev.parley.store.find;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a text as they are compared: small Latin letters and digits without accents. */
final class Words {

  private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");
  private static final Pattern APOSTROPHE = Pattern.compile("['’ʼʹ]");
  private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
  private static final ThreadLocal<Transliterator> LATIN =
      ThreadLocal.withInitial(() -> Transliterator.getInstance("Any-Latin; Latin-ASCII"));

  private Words() {}

  /** Returns the words of {@code text} in their order. */
  static List<String> of(String text) {
    String latin = ASCII.matcher(text).matches() ? text : LATIN.get().transliterate(text);
    String plain = APOSTROPHE.matcher(latin).replaceAll("").toLowerCase(Locale.ROOT);
    return Arrays.stream(BETWEEN.split(plain)).filter(word -> !word.isEmpty()).toList();
  }
}
