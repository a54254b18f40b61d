package dev.parley.syntax;

/**
 * Finds the head of each word of a skeleton, with a beam of the best readings: twice as many steps
 * as words, whatever the words are.
 */
class HeadFinder {

  private final Scorer scorer;
  private final int width;

  HeadFinder(Scorer scorer, int width) {
    this.scorer = scorer;
    this.width = width;
  }

  /** Returns the head of each word, -1 for the root. */
  int[] find(Skeleton words) {
    Beam beam = new Beam(width);
    State[] states = new State[width];
    states[0] = State.FIRST;
    int count = 1;
    StepScores worth = scores(words, scorer);
    int[][] scores = new int[width][Step.COUNT];
    for (int steps = 2 * words.size - 1; steps > 0; steps--) {
      beam.clear();
      for (int at = 0; at < count; at++) {
        State state = states[at];
        int same = firstLike(states, at);
        if (same < at) {
          System.arraycopy(scores[same], 0, scores[at], 0, Step.COUNT);
        } else {
          worth.score(state, scores[at]);
        }
        for (int step = 0; step < Step.COUNT; step++) {
          if (state.allows(step, words.size)) {
            beam.offer(state, step, state.score() + scores[at][step]);
          }
        }
      }
      count = beam.size();
      for (int at = 0; at < count; at++) {
        states[at] = beam.state(at, words);
      }
    }
    return states[0].heads(words.size);
  }

  /** Returns what tells the worth of steps over {@code words}. */
  StepScores scores(Skeleton words, Scorer scorer) {
    return new StepScores(words, scorer);
  }

  /** Returns the first of the states up to {@code last} that has the features of that one. */
  private static int firstLike(State[] states, int last) {
    int at = 0;
    while (!states[at].looksLike(states[last])) {
      at++;
    }
    return at;
  }
}
