package dev.parley.syntax;

import java.util.Arrays;

/**
 * What the steps are worth in the states of one sentence. What one or two words contribute is added
 * up once and remembered, as the same words meet in many states.
 */
class StepScores {

  private final Skeleton words;
  private final Scorer scorer;
  private final int[] features = new int[StepFeatures.MOST];
  private final int[] part = new int[Step.COUNT];

  /** What has been added up for a kind of features and a word, and with which other word. */
  private final long[] sums;

  private final int[] others;

  StepScores(Skeleton words, Scorer scorer) {
    this.words = words;
    this.scorer = scorer;
    sums = new long[WordFeatures.kinds() * (words.none + 1)];
    others = new int[sums.length];
    Arrays.fill(others, -1);
  }

  /** Sets {@code scores} to what each step is worth in {@code state}. */
  void score(State state, int[] scores) {
    int s0 = state.top(words, 0);
    int s1 = state.top(words, 1);
    int s2 = state.top(words, 2);
    int b0 = state.next();
    long sum = sum(StepFeatures.fillRest(words, state, features, 0));
    sum += sum(WordFeatures.TOP, s0, 0);
    sum += sum(WordFeatures.UNDER, s1, 0);
    sum += sum(WordFeatures.THIRD, s2, 0);
    sum += sum(WordFeatures.NEXT, b0, 0);
    sum += sum(WordFeatures.TOP_AND_NEXT, s0, b0);
    sum += sum(WordFeatures.TOP_AND_UNDER, s0, s1);
    for (int step = 0; step < Step.COUNT; step++) {
      scores[step] = Lanes.first(sum);
      sum = Lanes.rest(sum);
    }
  }

  private long sum(WordFeatures kind, int word, int other) {
    int place = kind.ordinal() * (words.none + 1) + word;
    if (others[place] != other) {
      others[place] = other;
      sums[place] = sum(kind.fill(words, word, other, features, 0));
    }
    return sums[place];
  }

  /** Returns what the first {@code count} features are worth. */
  private long sum(int count) {
    scorer.score(features, count, part);
    long sum = 0;
    for (int step = 0; step < Step.COUNT; step++) {
      sum += Lanes.of(part[step], step);
    }
    return sum;
  }
}
