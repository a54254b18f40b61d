package dev.parley.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Says between which bounds a figure would lie, were it measured on other articles of the same
 * kind: articles are drawn again and again, with replacement.
 */
public final class Bootstrap {

  private static final int ROUNDS = 1000;
  private static final double TAIL = 0.025;
  private static final long SEED = 1987;

  private final List<Scores> articles;

  /**
   * Creates it.
   *
   * @param articles the scores of one article each
   */
  public Bootstrap(List<Scores> articles) {
    this.articles = List.copyOf(articles);
  }

  /**
   * Returns the bounds within which 95 of 100 draws have {@code figure}; the same for the same
   * articles.
   */
  public Interval interval(ToDoubleFunction<Scores> figure) {
    Random random = new Random(SEED);
    double[] figures = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      List<Scores> drawn = new ArrayList<>(articles.size());
      for (int n = 0; n < articles.size(); n++) {
        drawn.add(articles.get(random.nextInt(articles.size())));
      }
      figures[round] = figure.applyAsDouble(Scores.sum(drawn));
    }
    Arrays.sort(figures);
    int low = (int) (ROUNDS * TAIL);
    return new Interval(figures[low], figures[ROUNDS - 1 - low]);
  }

  /** The bounds of a figure. */
  public record Interval(double low, double high) {
    @Override
    public String toString() {
      return Count.shown(low) + " to " + Count.shown(high);
    }
  }
}
