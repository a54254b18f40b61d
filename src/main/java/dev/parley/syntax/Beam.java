package dev.parley.syntax;

/** The best states of equally many steps, in falling order. */
final class Beam {

  /** How far behind the best a state may be; a larger distance is hardly ever made good. */
  private static final int HOPELESS = 2000;

  private final int behind;
  private final State[] from;
  private final int[] step;
  private final int[] score;
  private int size;

  /** Creates a beam of at most {@code width} states, none hopelessly behind the best. */
  Beam(int width) {
    this(width, HOPELESS);
  }

  /** Creates a beam of at most {@code width} states, none more than {@code behind} the best. */
  Beam(int width, int behind) {
    this.behind = behind;
    from = new State[width];
    step = new int[width];
    score = new int[width];
  }

  /** Returns how many states there are that are not too far behind the best. */
  int size() {
    while (size > 1 && score[0] - score[size - 1] > behind) {
      size--;
    }
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
