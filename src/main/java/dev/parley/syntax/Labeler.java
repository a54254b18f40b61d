package dev.parley.syntax;

/** Names the relation of each word to its head, heads first. */
final class Labeler {

  private final Scorer scorer;

  Labeler(Scorer scorer) {
    this.scorer = scorer;
  }

  /** Sets the relations of {@code tree}. */
  void label(Skeleton words, Tree tree) {
    int[] features = new int[LabelFeatures.MOST];
    int[] scores = new int[Relation.count()];
    for (int word : tree.downward()) {
      if (tree.head(word) < 0) {
        tree.relate(word, Relation.ROOT.ordinal());
      } else {
        scorer.score(features, LabelFeatures.fill(words, tree, word, features), scores);
        scores[Relation.ROOT.ordinal()] = Integer.MIN_VALUE;
        scores[Relation.PUNCT.ordinal()] = Integer.MIN_VALUE;
        tree.relate(word, Tagger.best(scores));
      }
    }
  }
}
