package dev.parley.syntax;

/** What is seen of the words, states and arcs of one sentence. */
class View {

  /** More features than anything has. */
  static final int MOST = 200;

  /** What the parser that ships sees. */
  static final View PLAIN = new View();

  /** Fills {@code f} for the word in place {@code at} and returns how many features it has. */
  int word(Words words, int at, int[] f) {
    return TagFeatures.fill(words, at, f);
  }

  /** Fills {@code f} for {@code state} and returns how many features it has. */
  int state(Skeleton words, State state, int[] f) {
    return StepFeatures.fill(words, state, f);
  }

  /** Fills {@code f} for the arc to {@code word} and returns how many features it has. */
  int arc(Skeleton words, Tree tree, int word, int[] f) {
    return RelationFeatures.fill(words, tree, word, f);
  }
}
