package dev.parley.syntax;

import java.util.Arrays;

/**
 * The tree that the parser should make of a skeleton: what is not in the skeleton is left out, and
 * crossing arcs are lifted until none is left.
 *
 * @param heads the head of each word, -1 for the root
 * @param relations ordinals, -1 for a word whose head had to be changed
 */
record GoldTree(int[] heads, int[] relations) {

  static GoldTree of(Example example, Skeleton skeleton) {
    int size = skeleton.size;
    int[] wordOf = new int[example.size()];
    Arrays.fill(wordOf, -1);
    for (int word = 0; word < size; word++) {
      wordOf[skeleton.token[word]] = word;
    }
    int[] heads = new int[size];
    int[] relations = new int[size];
    int root = -1;
    for (int word = 0; word < size; word++) {
      int token = skeleton.token[word];
      int head = example.heads()[token];
      relations[word] = example.relations()[token].ordinal();
      while (head >= 0 && wordOf[head] < 0) {
        head = example.heads()[head];
        relations[word] = -1;
      }
      if (head >= 0) {
        heads[word] = wordOf[head];
      } else if (root < 0) {
        root = word;
        heads[word] = -1;
      } else {
        heads[word] = root;
        relations[word] = -1;
      }
    }
    lift(heads, relations);
    return new GoldTree(heads, relations);
  }

  private static void lift(int[] heads, int[] relations) {
    for (int word = shortestCrossed(heads); word >= 0; word = shortestCrossed(heads)) {
      heads[word] = heads[heads[word]];
      relations[word] = -1;
    }
  }

  /**
   * Returns the word with the shortest arc that spans a word which does not hang below its head.
   */
  private static int shortestCrossed(int[] heads) {
    int shortest = -1;
    int length = Integer.MAX_VALUE;
    for (int word = 0; word < heads.length; word++) {
      int head = heads[word];
      if (head >= 0 && Math.abs(head - word) < length && crossed(heads, word, head)) {
        shortest = word;
        length = Math.abs(head - word);
      }
    }
    return shortest;
  }

  private static boolean crossed(int[] heads, int word, int head) {
    for (int at = Math.min(word, head) + 1; at < Math.max(word, head); at++) {
      int above = at;
      while (above >= 0 && above != head) {
        above = heads[above];
      }
      if (above < 0) {
        return true;
      }
    }
    return false;
  }

  /** Returns the step that leads to this tree, put off as long as it can be. */
  int step(State state) {
    int next = state.next();
    int size = heads.length;
    StackWord top = state.top();
    if (top == null) {
      return Step.SHIFT;
    }
    int word = top.word();
    if (next == size) {
      return Step.RIGHT;
    }
    if (heads[word] == next) {
      return Step.LEFT;
    }
    StackWord under = top.below();
    if (under != null
        && heads[word] == under.word()
        && under != null
        && mustGo(word, next, under)) {
      return Step.RIGHT;
    }
    return Step.SHIFT;
  }

  /** Returns whether {@code word} stands between {@code next} and what that belongs to. */
  private boolean mustGo(int word, int next, StackWord under) {
    if (heads[next] >= 0 && heads[next] < word) {
      return true;
    }
    for (StackWord at = under; at != null; at = at.below()) {
      if (heads[at.word()] == next) {
        return true;
      }
    }
    return false;
  }
}
