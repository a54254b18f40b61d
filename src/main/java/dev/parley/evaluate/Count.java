package dev.parley.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many were right, of those that were made and of those that were wanted.
 *
 * @param made right or not
 * @param wanted found or not
 */
public record Count(int right, int made, int wanted) {

  static final Count NONE = new Count(0, 0, 0);

  private static final int DECIMALS = 3;

  /** Returns the sum of both. */
  Count plus(Count other) {
    return new Count(right + other.right, made + other.made, wanted + other.wanted);
  }

  /** Returns the share of the right ones among those made. */
  public double precision() {
    return made == 0 ? 0 : (double) right / made;
  }

  /** Returns the share of the right ones among those wanted. */
  public double recall() {
    return wanted == 0 ? 0 : (double) right / wanted;
  }

  /** Returns the harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  /** Returns {@code P 0.667 R 0.500 F1 0.571}. */
  @Override
  public String toString() {
    return "P " + shown(precision()) + "  R " + shown(recall()) + "  F1 " + shown(f1());
  }

  /** Returns {@code value} with three decimals, halves to the even one. */
  static String shown(double value) {
    return new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).toPlainString();
  }
}
