package dev.parley.syntax;

/** Numbers that stand for words and for features. */
final class Hash {

  private static final int SEED = 0x811C9DC5;
  private static final int PRIME = 0x01000193;
  private static final int A = 0x9E3779B1;
  private static final int B = 0x85EBCA77;
  private static final int C = 0xC2B2AE3D;
  private static final int D = 0x27D4EB2F;
  private static final int TEMPLATE = 0x165667B1;

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
    return spread(a * A + template * TEMPLATE);
  }

  /** Returns the number of feature {@code template} with values {@code a} and {@code b}. */
  static int feature(int template, int a, int b) {
    return spread(a * A + b * B + template * TEMPLATE);
  }

  /** Returns the number of feature {@code template} with three values. */
  static int feature(int template, int a, int b, int c) {
    return spread(a * A + b * B + c * C + template * TEMPLATE);
  }

  /** Returns the number of feature {@code template} with four values. */
  static int feature(int template, int a, int b, int c, int d) {
    return spread(a * A + b * B + c * C + d * D + template * TEMPLATE);
  }

  private static int spread(int sum) {
    int mixed = (sum ^ sum >>> 15) * 0x2C1B3C6D;
    return mixed ^ mixed >>> 14;
  }
}
