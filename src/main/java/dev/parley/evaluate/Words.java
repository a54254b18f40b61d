package dev.parley.evaluate;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is left of names when spelling and case are of no account. */
final class Words {

  private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7F]");
  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9 ]+");
  private static final Pattern SPACES = Pattern.compile(" +");
  private static final Set<String> NO_SURNAMES = Set.of("jr", "sr", "al", "el", "bin", "the");

  private Words() {}

  /** Returns {@code text} in small ASCII letters, digits and spaces. */
  static String fold(String text) {
    String letters = Normalizer.normalize(text, Normalizer.Form.NFKD);
    String plain = NOT_ASCII.matcher(letters).replaceAll("").toLowerCase(Locale.ROOT);
    return NO_WORD.matcher(plain.replace('-', ' ')).replaceAll(" ").strip();
  }

  /** Returns the words of {@code folded} in their order. */
  static Stream<String> split(String folded) {
    return SPACES.splitAsStream(folded).filter(word -> !word.isEmpty());
  }

  /** Returns the last word of a person's name, folded; empty where there is none. */
  static String surname(String name) {
    List<String> words = split(fold(name)).filter(word -> !NO_SURNAMES.contains(word)).toList();
    return words.isEmpty() ? "" : words.getLast();
  }

  /** Returns {@code constant} as people write it. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** Returns the constant that people write as {@code word}. */
  static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
    return Stream.of(type.getEnumConstants()).filter(each -> of(each).equals(word)).findFirst();
  }
}
