package dev.parley.syntax;

import java.util.Arrays;

/**
 * The words of a sentence without its punctuation, which stands beside the word after it. Places
 * from {@code size} to {@code size + 2} are behind the end, {@link #none} is no word at all.
 */
final class Skeleton {

  private static final int END = 3;
  private static final int NONE = 5;
  private static final int MOST_COMMAS = 2;

  final int size;
  final int none;

  /** The word's lemma, or the word itself. */
  final int[] word;

  final int[] tag;
  final int[] wordTag;
  final int[] suffix;

  /** What the word is used like: a narrow group, see {@link Lexicon}. */
  final int[] cluster;

  /** The wider group that it is part of. */
  final int[] wide;

  final int[] shape;

  /** Which token of the sentence the word is. */
  final int[] token;

  /** The kind of punctuation directly before the word, 0 if there is none. */
  final int[] mark;

  /** How many marks stand before the word in the sentence. */
  final int[] marks;

  /** How many quotes and brackets are open. */
  final int[] depth;

  Skeleton(Words words, Lexicon lexicon) {
    int most = words.size;
    int[] kept = new int[most];
    int count = 0;
    for (int at = 0; at < most; at++) {
      if (!Tag.of(words.tag[at + Words.MARGIN]).isPunctuation()) {
        kept[count++] = at;
      }
    }
    size = count;
    none = count + 3;
    token = kept;
    word = places(END);
    tag = places(Tag.count());
    wordTag = places(END);
    suffix = places(END);
    shape = places(END);
    cluster = places(END);
    wide = places(END);
    mark = places(0);
    marks = places(0);
    depth = places(0);
    word[none] = NONE;
    tag[none] = Tag.count() + 1;
    wordTag[none] = NONE;
    cluster[none] = NONE;
    wide[none] = NONE;
    int before = 0;
    int open = 0;
    int passed = 0;
    for (int at = 0; at < count; at++) {
      int kind = 0;
      for (; before < kept[at]; before++) {
        Tag of = Tag.of(words.tag[before + Words.MARGIN]);
        kind = kind * 8 + of.ordinal() - Tag.HYPH.ordinal() + 1;
        open += opening(of);
        passed += of == Tag.HYPH ? 0 : 1;
      }
      before++;
      tag[at] = words.tag[kept[at] + Words.MARGIN];
      word[at] = lexicon.lemma(words.word[kept[at] + Words.MARGIN], tag[at]);
      wordTag[at] = word[at] * 31 + tag[at];
      suffix[at] = words.suffix3[kept[at] + Words.MARGIN];
      shape[at] = words.shape[kept[at] + Words.MARGIN];
      cluster[at] = words.cluster[kept[at] + Words.MARGIN];
      wide[at] = Lexicon.wide(cluster[at]);
      mark[at] = kind;
      marks[at] = passed;
      depth[at] = open;
    }
    Arrays.fill(marks, count, none, passed);
  }

  /** Returns the place {@code more} behind {@code word}, at most the last behind the end. */
  int after(int word, int more) {
    return Math.min(word + more, none - 1);
  }

  /** Returns a number for the tag of {@code word} and the preposition or the like on its left. */
  int kind(int word, int left) {
    if (left < 0) {
      return tag[word] + 1;
    }
    return switch (Tag.of(tag[left])) {
      case IN, TO, CC, RB, MD, WDT, WP, WRB -> wordTag[left] * 64 + tag[word] + 1;
      default -> tag[word] + 1;
    };
  }

  /** Returns whether no mark, one, or more stand between two words. */
  int marksBetween(int left, int right) {
    return left == none || right == none ? 0 : Math.min(MOST_COMMAS, marks[right] - marks[left]);
  }

  /** Returns how far apart two words are, in steps that grow. */
  int distance(int left, int right) {
    if (left == none || right == none) {
      return 0;
    }
    int apart = right - left;
    return apart < 5 ? apart : apart < 10 ? 5 : 6;
  }

  private int[] places(int outside) {
    int[] places = new int[none + 1];
    Arrays.fill(places, size, none + 1, outside);
    return places;
  }

  private static int opening(Tag tag) {
    return switch (tag) {
      case OPEN_QUOTE, OPEN_BRACKET -> 1;
      case CLOSE_QUOTE, CLOSE_BRACKET -> -1;
      default -> 0;
    };
  }
}
