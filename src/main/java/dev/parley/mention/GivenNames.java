package dev.parley.mention;

import dev.parley.text.Fold;
import java.util.regex.Pattern;

/** Compares given names that newspapers spell in different ways. */
public final class GivenNames {

  private static final Pattern SEPARATOR = Pattern.compile("[ -]");
  private static final Pattern SOFT = Pattern.compile("[aeiouyhj.']");
  private static final Pattern DOUBLED = Pattern.compile("(.)\\1");
  private static final int SHORTEST = 4;
  private static final int SHORTEST_TOLD = 3;

  private GivenNames() {}

  /** Returns whether two folded full names are one, or may be by their given names. */
  public static boolean agree(String label, String name) {
    return label.equals(name) || name.length() >= SHORTEST && givenNamesAgree(label, name);
  }

  /**
   * Returns whether two given names are spellings of one, or one is the beginning of the other.
   * What has but one consonant is known by its length, too: "Ne" is not "Nyan".
   */
  private static boolean givenNamesAgree(String label, String name) {
    String one = given(label);
    String other = given(name);
    String shorter = one.length() < other.length() ? one : other;
    String longer = one.length() < other.length() ? other : one;
    boolean told = shorter.length() >= SHORTEST_TOLD;
    int longerBy = longer.length() - shorter.length();
    boolean spelled =
        shorter.charAt(0) == longer.charAt(0)
            && skeleton(one).equals(skeleton(other))
            && (skeleton(one).length() > 1 || longerBy <= (told ? 1 : 0));
    return one.equals(other) || told && longer.startsWith(shorter) || spelled;
  }

  private static String given(String name) {
    return SEPARATOR.split(Fold.lower(name), 2)[0];
  }

  /** Returns the consonants by which spellings of a name agree: "Mohammed", "Muhammad". */
  private static String skeleton(String name) {
    return DOUBLED.matcher(SOFT.matcher(name).replaceAll("")).replaceAll("$1");
  }
}
