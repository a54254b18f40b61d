package dev.parley.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody is likely to have meant by another. */
public final class Nearest {

  private static final int LETTERS_A_SLIP = 3;

  private Nearest() {}

  /** Returns the one of {@code known} that differs least from {@code typed}, if it is near. */
  public static Optional<String> to(String typed, Collection<String> known) {
    int allowed = Math.max(1, typed.length() / LETTERS_A_SLIP);
    String small = typed.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(word -> Math.abs(word.length() - typed.length()) <= allowed)
        .map(word -> new Near(word, slips(small, word.toLowerCase(Locale.ROOT))))
        .filter(near -> near.slips() <= allowed)
        .min(
            Comparator.comparingInt(Near::slips)
                .thenComparingInt(near -> slips(typed, near.word()))
                .thenComparing(Near::word))
        .map(Near::word);
  }

  private record Near(String word, int slips) {}

  /**
   * Returns how many letters are to be put in, left out, exchanged or swapped with the next one to
   * make {@code b} of {@code a} (optimal string alignment).
   */
  public static int slips(String a, String b) {
    int[][] slips = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          slips[i][j] = i + j;
          continue;
        }
        int exchanged = slips[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        slips[i][j] = Math.min(exchanged, 1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          slips[i][j] = Math.min(slips[i][j], slips[i - 2][j - 2] + 1);
        }
      }
    }
    return slips[a.length()][b.length()];
  }
}
