package dev.parley.syntax;

/**
 * What is known of a word before its sentence is read. An entry's lowest byte is the tag that the
 * word always has, by ordinal and one more, or 0; the rest stands for the set of its tags. The
 * entry of an unknown word is 0.
 */
final class Lexicon {

  private static final int SURE = 0xFF;
  private static final int WIDE = 0xFF;

  private final FeatureTable entries;
  private final FeatureTable lemmas;
  private final FeatureTable clusters;

  /**
   * Creates a lexicon.
   *
   * @param entries by the number of a word
   * @param lemmas the number of the lemma, by {@link #form}, of words that are not their own
   * @param clusters by the number of a word, what it is used like: a narrow group, and in the
   *     lowest byte a wide one that it is part of
   */
  Lexicon(FeatureTable entries, FeatureTable lemmas, FeatureTable clusters) {
    this.entries = entries;
    this.lemmas = lemmas;
    this.clusters = clusters;
  }

  /** Returns a number for {@code word} with a tag of its kind. */
  static int form(int word, int tag) {
    Tag kind = Tag.of(tag);
    return Hash.feature(kind.isVerb() ? 1 : kind.isNoun() ? 2 : 3, word);
  }

  /** Returns the lemma of {@code word} with {@code tag}, {@code word} itself if none is known. */
  int lemma(int word, int tag) {
    int lemma = lemmas.find(form(word, tag));
    return lemma == 0 ? word : lemma;
  }

  /** Sets entries and clusters of {@code words}; an unknown word stands for its ending. */
  void enter(Words words) {
    for (int at = Words.MARGIN; at < words.size + Words.MARGIN; at++) {
      int entry = entries.find(words.word[at]);
      words.entry[at] = entry == 0 ? words.suffix3[at] << 8 : entry;
      words.cluster[at] = clusters.find(words.word[at]);
    }
  }

  /** Returns the wide group that {@code cluster} is part of. */
  static int wide(int cluster) {
    return cluster & WIDE;
  }

  /** Returns the ordinal of the tag that is sure for a word with {@code entry}, or -1. */
  static int sure(int entry) {
    return (entry & SURE) - 1;
  }
}
