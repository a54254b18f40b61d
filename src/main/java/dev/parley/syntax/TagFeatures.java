package dev.parley.syntax;

/** What the tagger sees of a word: the word, its form, its neighbours and the tags before it. */
final class TagFeatures {

  /** The most features that a word has. */
  static final int MOST = 40;

  private TagFeatures() {}

  /** Fills {@code features} for the word in place {@code at} and returns how many they are. */
  static int fill(Words words, int at, int[] features) {
    int word = words.word[at];
    int before = words.word[at - 1];
    int after = words.word[at + 1];
    int entry = words.entry[at] >>> 8;
    int entryAfter = words.entry[at + 1] >>> 8;
    int entryBefore = words.entry[at - 1] >>> 8;
    int tag1 = words.tag[at - 1];
    int tag2 = words.tag[at - 2];
    int shape = words.shape[at];
    int count = 0;
    features[count++] = Hash.feature(1, word);
    features[count++] = Hash.feature(2, before);
    features[count++] = Hash.feature(3, after);
    features[count++] = Hash.feature(4, words.word[at - 2]);
    features[count++] = Hash.feature(5, words.word[at + 2]);
    features[count++] = Hash.feature(6, before, word);
    features[count++] = Hash.feature(7, word, after);
    features[count++] = Hash.feature(8, words.suffix1[at]);
    features[count++] = Hash.feature(9, words.suffix2[at]);
    features[count++] = Hash.feature(10, words.suffix3[at]);
    features[count++] = Hash.feature(11, words.suffix4[at]);
    features[count++] = Hash.feature(12, words.prefix1[at]);
    features[count++] = Hash.feature(13, words.prefix2[at]);
    features[count++] = Hash.feature(14, words.prefix3[at]);
    features[count++] = Hash.feature(15, shape);
    features[count++] = Hash.feature(16, shape, words.shape[at - 1], words.shape[at + 1]);
    features[count++] = Hash.feature(17, shape, words.suffix2[at]);
    features[count++] = Hash.feature(18, tag1);
    features[count++] = Hash.feature(19, tag1, tag2);
    features[count++] = Hash.feature(20, tag1, word);
    features[count++] = Hash.feature(21, tag1, after);
    features[count++] = Hash.feature(22, tag1, entry, entryAfter);
    features[count++] = Hash.feature(23, entry);
    features[count++] = Hash.feature(24, entryAfter);
    features[count++] = Hash.feature(25, entry, entryAfter);
    features[count++] = Hash.feature(26, entryBefore, entry);
    features[count++] = Hash.feature(27, entryAfter, words.entry[at + 2] >>> 8);
    features[count++] = Hash.feature(28, tag2, entry);
    features[count++] = Hash.feature(29, words.suffix3[at + 1]);
    features[count++] = Hash.feature(30, words.suffix3[at - 1]);
    features[count++] = Hash.feature(31, tag1, words.suffix3[at]);
    features[count++] = Hash.feature(32, words.suffix3[at], entryAfter);
    features[count++] = Hash.feature(33, words.entry[at + 2] >>> 8);
    features[count++] = Hash.feature(34, tag1, tag2, entry);
    features[count++] = Hash.feature(35, words.word[at - 2], before);
    features[count++] = Hash.feature(36, after, words.word[at + 2]);
    features[count++] = Hash.feature(37, shape, tag1);
    return count;
  }
}
