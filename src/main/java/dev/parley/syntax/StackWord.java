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

  /** The outermost words and their neighbours that hang on a word, -1 where there are none. */
  record Dependents(int left, int innerLeft, int lefts, int right, int innerRight, int rights) {

    static final Dependents NONE = new Dependents(-1, -1, 0, -1, -1, 0);

    /** Returns these with {@code word} as the new leftmost one. */
    Dependents withLeft(int word) {
      return new Dependents(word, left, lefts + 1, right, innerRight, rights);
    }

    /** Returns these with {@code word} as the new rightmost one. */
    Dependents withRight(int word) {
      return new Dependents(left, innerLeft, lefts, word, right, rights + 1);
    }
  }
}
