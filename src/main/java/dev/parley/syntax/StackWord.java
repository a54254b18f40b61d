package dev.parley.syntax;

/**
 * A word on the parser's stack with the words that hang on it so far. It is never changed, so that
 * several readings of one sentence share it.
 *
 * @param word its place in the skeleton
 * @param below the word under it on the stack, null at the bottom
 * @param dependents what hangs on it
 */
record StackWord(int word, StackWord below, Dependents dependents) {

  /**
   * The outermost words and their neighbours that hang on a word, -1 where there are none.
   *
   * @param leftKind what the leftmost is: its tag and the small word that opens it
   * @param rightKind what the rightmost is
   */
  record Dependents(
      int left,
      int innerLeft,
      int lefts,
      int leftKind,
      int right,
      int innerRight,
      int rights,
      int rightKind) {

    static final Dependents NONE = new Dependents(-1, -1, 0, 0, -1, -1, 0, 0);

    /** Returns whether no feature tells these from {@code other}. */
    boolean isLike(Dependents other) {
      return this == other
          || left == other.left
              && innerLeft == other.innerLeft
              && lefts == other.lefts
              && leftKind == other.leftKind
              && right == other.right
              && innerRight == other.innerRight
              && rights == other.rights
              && rightKind == other.rightKind;
    }

    /** Returns these with {@code word} as the new leftmost one. */
    Dependents withLeft(int word, int kind) {
      return new Dependents(word, left, lefts + 1, kind, right, innerRight, rights, rightKind);
    }

    /** Returns these with {@code word} as the new rightmost one. */
    Dependents withRight(int word, int kind) {
      return new Dependents(left, innerLeft, lefts, leftKind, word, right, rights + 1, kind);
    }
  }

  /** Returns whether the uppermost {@code depth} words of two stacks have the same features. */
  static boolean looksLike(StackWord one, StackWord other, int depth) {
    if (one == other || depth == 0) {
      return true;
    }
    return one != null
        && other != null
        && one.word == other.word
        && one.dependents.isLike(other.dependents)
        && looksLike(one.below, other.below, depth - 1);
  }

  /** Returns what the word is as a dependent of another: its tag and the small word before it. */
  int kind(Skeleton words) {
    return words.kind(word, dependents.left());
  }
}
