package dev.parley.syntax;

/**
 * Three sums side by side in one number, so that one addition adds three weights. A sum may be
 * negative: it then borrows from the lane above, which is given back when the lanes are taken
 * apart. Each must stay between -2^20 and 2^20.
 */
final class Lanes {

  /** How many lanes a number has. */
  static final int COUNT = 3;

  private static final int BITS = 21;
  private static final long HALF = 1L << BITS - 1;

  private Lanes() {}

  /** Returns {@code weight} in lane {@code lane} and nothing in the others. */
  static long of(int weight, int lane) {
    return (long) weight << BITS * lane;
  }

  /** Returns the sum in the first lane. */
  static int first(long lanes) {
    return (int) (lanes << Long.SIZE - BITS >> Long.SIZE - BITS);
  }

  /** Returns {@code lanes} without the first lane. */
  static long rest(long lanes) {
    return lanes + HALF >> BITS;
  }
}
