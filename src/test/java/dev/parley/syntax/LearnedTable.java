package dev.parley.syntax;

/** Features, ascending as unsigned numbers, with {@code width} weights each. */
record LearnedTable(int width, int[] keys, short[] weights) {

  /** Returns a scorer with these weights. */
  Scorer scorer() {
    int[] numbers = new int[keys.length];
    for (int at = 0; at < numbers.length; at++) {
      numbers[at] = at + 1;
    }
    RowScorer scorer = new RowScorer(new FeatureTable(keys, numbers), keys.length, width);
    for (int at = 0; at < weights.length; at++) {
      scorer.set(at / width + 1, at % width, weights[at]);
    }
    return scorer;
  }

  /** Returns the weights of each feature in one value. */
  int[] packed() {
    int[] packed = new int[keys.length];
    for (int at = 0; at < packed.length; at++) {
      packed[at] =
          StepScorer.pack(weights[at * width], weights[at * width + 1], weights[at * width + 2]);
    }
    return packed;
  }
}
