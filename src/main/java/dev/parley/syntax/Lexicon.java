package dev.parley.syntax;

/**
 * What is known of a word before its sentence is read. An entry's lowest byte is the tag that the
 * word always has, by ordinal and one more, or 0; the rest stands for the set of its tags. The
 * entry of an unknown word is 0.
 */
final class Lexicon {

  private static final int SURE = 0xFF;

  private final FeatureTable entries;

  Lexicon(FeatureTable entries) {
    this.entries = entries;
  }

  /** Sets the entries of {@code words}; an unknown word stands for its ending. */
  void enter(Words words) {
    for (int at = Words.MARGIN; at < words.size + Words.MARGIN; at++) {
      int entry = entries.find(words.word[at]);
      words.entry[at] = entry == 0 ? words.suffix3[at] << 8 : entry;
    }
  }

  /** Returns the ordinal of the tag that is sure for a word with {@code entry}, or -1. */
  static int sure(int entry) {
    return (entry & SURE) - 1;
  }
}
