package dev.parley.syntax;

/** Gives each word its tag, from left to right. */
final class Tagger {

  private final Scorer scorer;

  Tagger(Scorer scorer) {
    this.scorer = scorer;
  }

  /** Sets the tags of {@code words}. */
  void tag(Words words) {
    int[] features = new int[TagFeatures.MOST];
    int[] scores = new int[Tag.count()];
    for (int at = Words.MARGIN; at < words.size + Words.MARGIN; at++) {
      int sure = Lexicon.sure(words.entry[at]);
      if (sure >= 0) {
        words.tag[at] = sure;
      } else {
        scorer.score(features, TagFeatures.fill(words, at, features), scores);
        words.tag[at] = best(scores);
      }
    }
  }

  /** Returns the first of the choices with the highest score. */
  static int best(int[] scores) {
    int best = 0;
    for (int choice = 1; choice < scores.length; choice++) {
      if (scores[choice] > scores[best]) {
        best = choice;
      }
    }
    return best;
  }
}
