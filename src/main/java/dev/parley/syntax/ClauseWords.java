package dev.parley.syntax;

import dev.parley.text.CalendarNames;
import dev.parley.text.Token;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The small words that tell how a clause is meant, from a file of word classes. */
final class ClauseWords {

  /** The words of English. */
  static final ClauseWords ENGLISH = load("clause-words.txt");

  private final Map<String, Set<String>> classes = new HashMap<>();

  private static ClauseWords load(String resource) {
    ClauseWords words = new ClauseWords();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                ClauseWords.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.isBlank() && line.charAt(0) != '#').forEach(words::add);
    } catch (IOException damaged) {
      throw new UncheckedIOException(resource, damaged);
    }
    return words;
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    String members = line.substring(colon + 1).strip();
    classes.put(line.substring(0, colon), Set.copyOf(Arrays.asList(members.split("\\s+"))));
  }

  private boolean is(String name, String word) {
    return classes.get(name).contains(word);
  }

  boolean isNegation(String word) {
    return is("negation", word) || word.endsWith("n't") || word.equals("cannot");
  }

  boolean isCondition(String word) {
    return is("condition", word);
  }

  boolean isSaying(String word) {
    return is("saying", word);
  }

  /** Returns whether {@code preposition} opens the name of who says it. */
  boolean isSource(String preposition) {
    return is("source", preposition.replace(' ', '_'));
  }

  /** Returns whether {@code preposition} mostly tells where or when. */
  boolean isCircumstance(String preposition) {
    return is("circumstance", preposition);
  }

  /** Returns whether {@code word} is a day, a month, a time of day or the like. */
  boolean isTime(Token word) {
    return CalendarNames.has(word) || is("time", word.lower());
  }

  boolean isHave(String word) {
    return is("have", bare(word));
  }

  boolean isBe(String word) {
    return is("be", bare(word));
  }

  /** Returns whether two words, parted by a low line, are one preposition. */
  boolean isPreposition(String words) {
    return is("preposition", words);
  }

  boolean isFuture(String word) {
    return is("future", modal(word));
  }

  /**
   * Returns the modal verb in {@code word}, without the negation or pronoun that it is joined to.
   */
  String modal(String word) {
    String bare = bare(word);
    return switch (bare) {
      case "wo", "'ll" -> "will";
      case "ca", "cannot" -> "can";
      case "sha" -> "shall";
      case "'d" -> "would";
      default -> bare;
    };
  }

  /** Returns {@code word} without "n't" after it and, if it is a pronoun's, without the pronoun. */
  private static String bare(String word) {
    if (word.endsWith("n't")) {
      return word.substring(0, word.length() - 3);
    }
    int apostrophe = word.indexOf('\'');
    return apostrophe > 0 ? word.substring(apostrophe) : word;
  }
}
