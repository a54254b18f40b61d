package dev.parley.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.meeting.Evidence;
import dev.parley.text.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BestEvidenceTest {

  private static Evidence evidence(int at, double confidence) {
    return new Evidence(new Span(at, at + 9), new Span(at, at + 3), "meet.active", confidence);
  }

  @Test
  void keepsFewAsTheyAre() {
    List<Evidence> few = IntStream.range(0, 10).mapToObj(i -> evidence(i, 0.5)).toList();
    assertSame(few, BestEvidence.of(few));
    assertFalse(BestEvidence.isShort(few));
  }

  @Test
  void keepsTheMostConfidentOfManyInTheirOrder() {
    List<Evidence> many =
        IntStream.range(0, 1_000).mapToObj(i -> evidence(i, i % 100 == 7 ? 0.9 : 0.5)).toList();
    assertEquals(
        IntStream.range(0, 10).mapToObj(i -> evidence(100 * i + 7, 0.9)).toList(),
        BestEvidence.of(many));
    assertTrue(BestEvidence.isShort(many));
  }

  @Test
  void countsWhatIsSaidTwiceOnce() {
    List<Evidence> repeated = IntStream.range(0, 100).mapToObj(i -> evidence(i % 5, 0.5)).toList();
    assertEquals(repeated.subList(0, 5), BestEvidence.of(repeated));
    assertFalse(BestEvidence.isShort(repeated));
  }
}
