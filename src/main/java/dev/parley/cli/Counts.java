package dev.parley.cli;

import java.util.Locale;

/** Says how many there are. */
final class Counts {

  private Counts() {}

  /** Returns {@code 1 meeting}, {@code 2,000 meetings}. */
  static String of(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
