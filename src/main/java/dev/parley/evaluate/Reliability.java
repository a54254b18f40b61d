package dev.parley.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells how many of the meetings that were told with about the same confidence are right. */
public final class Reliability {

  private static final int TENTHS = 10;

  private final int[] told = new int[TENTHS];
  private final int[] right = new int[TENTHS];
  private final double[] confidence = new double[TENTHS];

  /** Adds a meeting that was told with {@code sure}, from 0 to 1. */
  public void add(double sure, boolean isRight) {
    int tenth = Math.min(TENTHS - 1, (int) (sure * TENTHS));
    told[tenth]++;
    right[tenth] += isRight ? 1 : 0;
    confidence[tenth] += sure;
  }

  /** Returns a line for each tenth of confidence with which something was told. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int tenth = 0; tenth < TENTHS; tenth++) {
      if (told[tenth] > 0) {
        lines.add(
            String.format(
                Locale.ROOT,
                "confidence .%d  told %d  mean %.2f  right %.2f",
                tenth,
                told[tenth],
                confidence[tenth] / told[tenth],
                (double) right[tenth] / told[tenth]));
      }
    }
    return lines;
  }
}
