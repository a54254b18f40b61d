package dev.parley.syntax;

import dev.parley.syntax.StackWord.Dependents;

/**
 * A reading of the words so far, and the step that led to it.
 *
 * @param top the top of the stack, null if it is empty
 * @param next the next word
 * @param nextDependents what hangs on the next word so far
 * @param before the state before, null for the first
 * @param step the step from there
 * @param score what all steps together are worth
 */
record State(
    StackWord top, int next, Dependents nextDependents, State before, int step, int score) {

  /** How deep features look into the stack. */
  private static final int FEATURE_DEPTH = 3;

  static final State FIRST = new State(null, 0, Dependents.NONE, null, -1, 0);

  /** Returns the word that {@code depth} others on the stack lie on, or that for no word. */
  int top(Skeleton words, int depth) {
    StackWord word = top;
    for (int above = depth; above > 0 && word != null; above--) {
      word = word.below();
    }
    return word == null ? words.none : word.word();
  }

  /** Returns whether {@code step} is possible in a sentence of {@code size} words. */
  boolean allows(int step, int size) {
    return switch (step) {
      case Step.SHIFT -> next < size;
      case Step.LEFT -> top != null && next < size;
      default -> top != null && top.below() != null;
    };
  }

  /** Returns the state after {@code step}, which is worth {@code score}. */
  State after(int step, int score, Skeleton words) {
    return switch (step) {
      case Step.SHIFT ->
          new State(
              new StackWord(next, top, nextDependents),
              next + 1,
              Dependents.NONE,
              this,
              step,
              score);
      case Step.LEFT ->
          new State(
              top.below(),
              next,
              nextDependents.withLeft(top.word(), top.kind(words)),
              this,
              step,
              score);
      default -> {
        StackWord head = top.below();
        Dependents dependents = head.dependents().withRight(top.word(), top.kind(words));
        yield new State(
            new StackWord(head.word(), head.below(), dependents),
            next,
            nextDependents,
            this,
            step,
            score);
      }
    };
  }

  /** Returns whether no feature tells this state from {@code other}. */
  boolean looksLike(State other) {
    return this == other
        || next == other.next
            && nextDependents.isLike(other.nextDependents)
            && StackWord.looksLike(top, other.top, FEATURE_DEPTH);
  }

  /** Returns the head of each word, -1 for the root, after the last step. */
  int[] heads(int size) {
    int[] heads = new int[size];
    if (size > 0) {
      heads[top.word()] = -1;
    }
    for (State state = this; state.before != null; state = state.before) {
      State from = state.before;
      if (state.step == Step.LEFT) {
        heads[from.top.word()] = from.next;
      } else if (state.step == Step.RIGHT) {
        heads[from.top.word()] = from.top.below().word();
      }
    }
    return heads;
  }
}
