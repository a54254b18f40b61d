package dev.parley.syntax;

/** The best states of equally many steps, in falling order. */
final class Beam {

  private final State[] from;
  private final int[] step;
  private final int[] score;
  private int size;

  Beam(int width) {
    from = new State[width];
    step = new int[width];
    score = new int[width];
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  /** Offers {@code next} after {@code state}; of equal ones the first stays before the later. */
  void offer(State state, int next, int worth) {
    if (size == from.length && worth <= score[size - 1]) {
      return;
    }
    int at = size < from.length ? size++ : size - 1;
    while (at > 0 && score[at - 1] < worth) {
      from[at] = from[at - 1];
      step[at] = step[at - 1];
      score[at] = score[at - 1];
      at--;
    }
    from[at] = state;
    step[at] = next;
    score[at] = worth;
  }

  /** Returns the state in place {@code at}. */
  State state(int at, Skeleton words) {
    return from[at].after(step[at], score[at], words);
  }
}
