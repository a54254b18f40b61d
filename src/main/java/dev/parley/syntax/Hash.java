package dev.parley.syntax;

/** Numbers that stand for words and for features. */
final class Hash {

  private static final int SEED = 0x811C9DC5;
  private static final int PRIME = 0x01000193;

  private Hash() {}

  /** Returns a number for {@code text} from {@code begin} to {@code end}, all digits alike. */
  static int of(String text, int begin, int end) {
    int hash = SEED;
    for (int at = begin; at < end; at++) {
      char letter = text.charAt(at);
      hash = (hash ^ (letter >= '0' && letter <= '9' ? '0' : letter)) * PRIME;
    }
    return mix(hash);
  }

  /** Returns {@code hash} with each bit spread over all. */
  static int mix(int hash) {
    int mixed = (hash ^ hash >>> 16) * 0x7FEB352D;
    mixed = (mixed ^ mixed >>> 15) * 0x846CA68B;
    return mixed ^ mixed >>> 16;
  }

  /** Returns the number of feature {@code template} with value {@code a}. */
  static int feature(int template, int a) {
    return mix(a * 0x2C1B3C6D + template * 0x297A2D39);
  }

  /** Returns the number of feature {@code template} with values {@code a} and {@code b}. */
  static int feature(int template, int a, int b) {
    return mix(a * 0x2C1B3C6D + b * 0x1B873593 + template * 0x297A2D39);
  }

  /** Returns the number of feature {@code template} with three values. */
  static int feature(int template, int a, int b, int c) {
    return mix(a * 0x2C1B3C6D + b * 0x1B873593 + c * 0xCC9E2D51 + template * 0x297A2D39);
  }

  /** Returns the number of feature {@code template} with four values. */
  static int feature(int template, int a, int b, int c, int d) {
    return mix(
        a * 0x2C1B3C6D + b * 0x1B873593 + c * 0xCC9E2D51 + d * 0x85EBCA6B + template * 0x297A2D39);
  }
}
