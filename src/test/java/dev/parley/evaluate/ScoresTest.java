package dev.parley.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoresTest {

  private static final Scores GOOD =
      new Scores(1, new Count(1, 1, 1), Map.of(Slot.PARTY, new Count(2, 2, 2)));
  private static final Scores POOR =
      new Scores(1, new Count(0, 1, 2), Map.of(Slot.PARTY, new Count(0, 2, 4)));

  @Test
  void addsUpAndTellsTheSharesWithThreeDecimals() {
    List<String> lines = Scores.sum(List.of(GOOD, POOR)).lines();

    assertEquals(
        "meetings   P 0.500  R 0.333  F1 0.400   (2 articles, 3 gold, 2 predicted, 1 paired)",
        lines.getFirst());
    assertEquals("  party    P 0.500  R 0.333  F1 0.400", lines.get(1));
    assertEquals("  kind     P 0.000  R 0.000  F1 0.000", lines.get(6));
    assertEquals("slots      P 0.500  R 0.333  F1 0.400", lines.getLast());
  }

  @Test
  void roundsHalvesToTheEvenDigit() {
    assertEquals("0.062", Count.shown(0.0625));
    assertEquals("0.188", Count.shown(0.1875));
  }

  @Test
  void boundsAFigureBySamplesOfTheArticles() {
    Bootstrap bootstrap = new Bootstrap(List.of(GOOD, POOR, GOOD, POOR, GOOD));
    Bootstrap.Interval recall = bootstrap.interval(scores -> scores.meetings().recall());

    assertEquals(recall, bootstrap.interval(scores -> scores.meetings().recall()));
    assertTrue(
        recall.low() > 0 && recall.low() < 3.0 / 7 && recall.high() > 3.0 / 7, recall::toString);
    assertEquals(
        new Bootstrap.Interval(1, 1),
        new Bootstrap(List.of(GOOD, GOOD)).interval(scores -> scores.meetings().f1()));
  }
}
