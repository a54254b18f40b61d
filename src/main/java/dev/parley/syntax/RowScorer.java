package dev.parley.syntax;

import java.util.Arrays;

/** Adds up rows of weights, one a feature, the weights of all choices side by side. */
final class RowScorer implements Scorer {

  private final FeatureTable index;
  private final short[] rows;
  private final int width;

  /**
   * Creates a scorer.
   *
   * @param index from a feature to the number of its row, from 1
   * @param rows the weights; row 0 is not used
   * @param width how many weights a row has
   */
  RowScorer(FeatureTable index, short[] rows, int width) {
    this.index = index;
    this.rows = rows;
    this.width = width;
  }

  @Override
  public void score(int[] features, int count, int[] scores) {
    Arrays.fill(scores, 0);
    for (int at = 0; at < count; at++) {
      int row = index.find(features[at]);
      if (row != 0) {
        int begin = row * width;
        for (int choice = 0; choice < width; choice++) {
          scores[choice] += rows[begin + choice];
        }
      }
    }
  }
}
