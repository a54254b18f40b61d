package dev.parley.syntax;

/** Names the relation of each word to its head, heads first. */
final class RelationFinder {

  private final Scorer scorer;

  RelationFinder(Scorer scorer) {
    this.scorer = scorer;
  }

  /** Sets the relations of {@code tree}. */
  void find(Skeleton words, Tree tree) {
    int[] features = new int[RelationFeatures.MOST];
    int[] scores = new int[Relation.count()];
    for (int word : tree.downward()) {
      if (tree.head(word) < 0) {
        tree.relate(word, Relation.ROOT.ordinal());
      } else {
        scorer.score(features, RelationFeatures.fill(words, tree, word, features), scores);
        scores[Relation.ROOT.ordinal()] = Integer.MIN_VALUE;
        scores[Relation.PUNCT.ordinal()] = Integer.MIN_VALUE;
        tree.relate(word, Tagger.best(scores));
      }
    }
  }
}
