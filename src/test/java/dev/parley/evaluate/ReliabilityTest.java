package dev.parley.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Counts by tenths of confidence. */
class ReliabilityTest {

  @Test
  void tellsOfEachTenthHowManyAreRight() {
    Reliability reliability = new Reliability();
    reliability.add(0.42, true);
    reliability.add(0.48, false);
    reliability.add(0.9, true);
    reliability.add(1, true);

    assertEquals(
        List.of(
            "confidence .4  told 2  mean 0.45  right 0.50",
            "confidence .9  told 2  mean 0.95  right 1.00"),
        reliability.lines());
  }

  @Test
  void tellsNothingOfNothing() {
    assertEquals(List.of(), new Reliability().lines());
  }
}
