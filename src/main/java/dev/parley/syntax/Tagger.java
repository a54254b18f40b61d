package dev.parley.syntax;

/** Gives each word its tag, from left to right. */
class Tagger {

  private final Scorer scorer;

  Tagger(Scorer scorer) {
    this.scorer = scorer;
  }

  /** Sets the tags of {@code words}. */
  void tag(Words words) {
    int[] features = new int[most()];
    int[] scores = new int[Tag.count()];
    for (int at = Words.MARGIN; at < words.size + Words.MARGIN; at++) {
      words.tag[at] = tag(words, at, features, scores);
      if (isSubject(words, at - 1)) {
        words.tag[at - 1] = Tag.NNS.ordinal();
        words.tag[at] = tag(words, at, features, scores);
      }
    }
  }

  /** Returns how many features a word has at most. */
  int most() {
    return TagFeatures.MOST;
  }

  /** Fills {@code features} for the word in place {@code at} and returns how many they are. */
  int fill(Words words, int at, int[] features) {
    return TagFeatures.fill(words, at, features);
  }

  private int tag(Words words, int at, int[] features, int[] scores) {
    int sure = Lexicon.sure(words.entry[at]);
    if (sure >= 0) {
      return sure;
    }
    scorer.score(features, fill(words, at, features), scores);
    return best(scores);
  }

  /** "trade talks began": a verb behind which another follows at once is none, but a plural. */
  private static boolean isSubject(Words words, int at) {
    return words.tag[at] == Tag.VBZ.ordinal()
        && Lexicon.sure(words.entry[at]) < 0
        && isFinite(words.tag[at + 1])
        && isNominal(words.tag[at - 1]);
  }

  private static boolean isFinite(int tag) {
    return tag == Tag.VBD.ordinal() || tag == Tag.VBN.ordinal() || tag == Tag.MD.ordinal();
  }

  private static boolean isNominal(int tag) {
    return tag == Tag.NN.ordinal() || tag == Tag.NNP.ordinal() || tag == Tag.JJ.ordinal();
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
