package dev.parley.syntax;

/**
 * Finds the head of each word of a skeleton, with a beam of the best readings: twice as many steps
 * as words, whatever the words are.
 */
final class ArcParser {

  private final Scorer scorer;
  private final int width;

  ArcParser(Scorer scorer, int width) {
    this.scorer = scorer;
    this.width = width;
  }

  /** Returns the head of each word, -1 for the root. */
  int[] heads(Skeleton words) {
    Beam beam = new Beam(width);
    State[] states = new State[width];
    states[0] = State.FIRST;
    int count = 1;
    int[] features = new int[ArcFeatures.MOST];
    int[] scores = new int[Step.COUNT];
    for (int steps = 2 * words.size - 1; steps > 0; steps--) {
      beam.clear();
      for (int at = 0; at < count; at++) {
        State state = states[at];
        scorer.score(features, ArcFeatures.fill(words, state, features), scores);
        for (int step = 0; step < Step.COUNT; step++) {
          if (state.allows(step, words.size)) {
            beam.offer(state, step, state.score() + scores[step]);
          }
        }
      }
      count = beam.size();
      for (int at = 0; at < count; at++) {
        states[at] = beam.state(at);
      }
    }
    return states[0].heads(words.size);
  }
}
