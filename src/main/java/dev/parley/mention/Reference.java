package dev.parley.mention;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a pronoun or a phrase such as "the two leaders" says of whom it means.
 *
 * @param kind what kind of actors it may mean
 * @param count how many, or 0 where it does not say
 */
public record Reference(Kind kind, int count) {

  /** What a reference may mean. */
  public enum Kind {
    /** "he", "his": a man. */
    HE,
    /** "she", "her": a woman. */
    SHE,
    /** "it" that does something: a state or body. */
    IT,
    /** "its": a state or body. */
    ITS,
    /** "they", "their": whoever was spoken of together. */
    THEY,
    /** "the leaders", "the pair": people. */
    LEADERS,
    /** "both sides", "the four countries": states or bodies. */
    SIDES,
    /** "the two": people, states or bodies. */
    PAIR
  }

  private static final Map<String, Kind> PRONOUNS =
      Map.of(
          "he", Kind.HE, "him", Kind.HE, "his", Kind.HE, "she", Kind.SHE, "her", Kind.SHE, "it",
          Kind.IT, "its", Kind.ITS, "they", Kind.THEY, "them", Kind.THEY, "their", Kind.THEY);

  /** Returns the words that are references by themselves, in small letters. */
  static Set<String> pronouns() {
    return PRONOUNS.keySet();
  }

  /** Returns what a pronoun in small letters means; empty where {@code word} is none. */
  public static Optional<Reference> of(String word) {
    return Optional.ofNullable(PRONOUNS.get(word)).map(kind -> new Reference(kind, 0));
  }

  /** Returns whether it means several. */
  public boolean isPlural() {
    return kind == Kind.THEY || kind == Kind.LEADERS || kind == Kind.SIDES || kind == Kind.PAIR;
  }
}
