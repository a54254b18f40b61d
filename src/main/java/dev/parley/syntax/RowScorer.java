package dev.parley.syntax;

/** Adds up rows of weights, one a feature, the weights of all choices side by side. */
final class RowScorer implements Scorer {

  /** How many numbers of a row are added up at once. */
  private static final int BLOCK = 3;

  private final FeatureTable index;
  private final long[] rows;
  private final int width;
  private final int stride;

  /**
   * Creates a scorer without weights.
   *
   * @param index from a feature to the number of its row, from 1
   * @param count how many rows there are
   * @param width how many weights a row has
   */
  RowScorer(FeatureTable index, int count, int width) {
    this.index = index;
    this.width = width;
    this.stride = (width + BLOCK * Lanes.COUNT - 1) / (BLOCK * Lanes.COUNT) * BLOCK;
    this.rows = new long[(count + 1) * stride];
  }

  /** Sets what {@code choice} is worth by row {@code row}, where it has not been set before. */
  void set(int row, int choice, int weight) {
    rows[row * stride + choice / Lanes.COUNT] += Lanes.of(weight, choice % Lanes.COUNT);
  }

  @Override
  public void score(int[] features, int count, int[] scores) {
    int known = index.findAll(features, count);
    for (int at = 0; at < known; at++) {
      features[at] *= stride;
    }
    for (int block = 0; block < stride; block += BLOCK) {
      long one = 0;
      long two = 0;
      long three = 0;
      for (int at = 0; at < known; at++) {
        int place = features[at] + block;
        one += rows[place];
        two += rows[place + 1];
        three += rows[place + 2];
      }
      int choice = block * Lanes.COUNT;
      unpack(one, choice, scores);
      unpack(two, choice + Lanes.COUNT, scores);
      unpack(three, choice + 2 * Lanes.COUNT, scores);
    }
  }

  private void unpack(long lanes, int first, int[] scores) {
    long rest = lanes;
    for (int choice = first; choice < Math.min(width, first + Lanes.COUNT); choice++) {
      scores[choice] = Lanes.first(rest);
      rest = Lanes.rest(rest);
    }
  }
}
