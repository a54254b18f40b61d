package dev.parley.syntax;

/** Names the relation of each word to its head, heads first. */
class RelationFinder {

  private final Scorer scorer;

  RelationFinder(Scorer scorer) {
    this.scorer = scorer;
  }

  /** Sets the relations of {@code tree}. */
  void find(Skeleton words, Tree tree) {
    int[] features = new int[most()];
    int[] scores = new int[Relation.count()];
    for (int word : tree.downward()) {
      if (tree.head(word) < 0) {
        tree.relate(word, Relation.ROOT.ordinal());
      } else {
        scorer.score(features, fill(words, tree, word, features), scores);
        scores[Relation.ROOT.ordinal()] = Integer.MIN_VALUE;
        scores[Relation.PUNCT.ordinal()] = Integer.MIN_VALUE;
        tree.relate(word, Tagger.best(scores));
      }
    }
  }

  /** Returns how many features an arc has at most. */
  int most() {
    return RelationFeatures.MOST;
  }

  /** Fills {@code features} for the arc to {@code word} and returns how many they are. */
  int fill(Skeleton words, Tree tree, int word, int[] features) {
    return RelationFeatures.fill(words, tree, word, features);
  }
}
