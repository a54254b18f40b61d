package dev.parley.syntax;

/** Adds up the weights of the three steps of the parser, which fit into one value of the table. */
final class StepScorer implements Scorer {

  /** The bits of one weight. */
  static final int BITS = 10;

  private static final int REST = 32 - BITS;

  private final FeatureTable table;

  StepScorer(FeatureTable table) {
    this.table = table;
  }

  @Override
  public void score(int[] features, int count, int[] scores) {
    int shift = 0;
    int left = 0;
    int right = 0;
    int known = table.findAll(features, count);
    for (int at = 0; at < known; at++) {
      int packed = features[at];
      shift += packed << REST >> REST;
      left += packed << REST - BITS >> REST;
      right += packed << REST - 2 * BITS >> REST;
    }
    scores[Step.SHIFT] = shift;
    scores[Step.LEFT] = left;
    scores[Step.RIGHT] = right;
  }

  /** Returns three weights in one value. */
  static int pack(int shift, int left, int right) {
    int bits = (1 << BITS) - 1;
    return shift & bits | (left & bits) << BITS | (right & bits) << 2 * BITS;
  }
}
