package dev.parley.syntax;

import dev.parley.text.Token;
import java.util.Arrays;
import java.util.List;

/**
 * The words of a sentence as numbers, made once, so that no feature looks at a string. The arrays
 * begin and end with {@link #MARGIN} places for what stands outside of the sentence.
 */
final class Words {

  /** How many places before the first word and after the last each array has. */
  static final int MARGIN = 3;

  private static final int OUTSIDE = 1;
  private static final int HEADLINE_SHAPE = 2;

  final int size;
  final int[] word;
  final int[] shape;
  final int[] suffix1;
  final int[] suffix2;
  final int[] suffix3;
  final int[] suffix4;
  final int[] prefix1;
  final int[] prefix2;
  final int[] prefix3;

  /** What the lexicon knows of the word, see {@link Lexicon}. */
  final int[] entry;

  /** What the word is used like, see {@link Lexicon}; 0 if it is not known. */
  final int[] cluster;

  /** Ordinals of the tags, where they are known already. */
  final int[] tag;

  Words(List<Token> tokens, Lexicon lexicon) {
    size = tokens.size();
    word = places();
    shape = places();
    suffix1 = places();
    suffix2 = places();
    suffix3 = places();
    suffix4 = places();
    prefix1 = places();
    prefix2 = places();
    prefix3 = places();
    entry = places();
    cluster = places();
    tag = places();
    Arrays.fill(tag, Tag.count());
    boolean headline = Shape.isHeadline(tokens);
    for (int at = 0; at < size; at++) {
      set(at + MARGIN, tokens.get(at), headline);
    }
    lexicon.enter(this);
  }

  private void set(int at, Token token, boolean headline) {
    String lower = token.lower();
    int length = lower.length();
    word[at] = Hash.of(lower, 0, length);
    shape[at] = headline && token.isCapitalized() ? HEADLINE_SHAPE : Shape.of(token.key());
    suffix1[at] = Hash.of(lower, Math.max(0, length - 1), length);
    suffix2[at] = Hash.of(lower, Math.max(0, length - 2), length);
    suffix3[at] = Hash.of(lower, Math.max(0, length - 3), length);
    suffix4[at] = Hash.of(lower, Math.max(0, length - 4), length);
    prefix1[at] = Hash.of(lower, 0, Math.min(length, 1));
    prefix2[at] = Hash.of(lower, 0, Math.min(length, 2));
    prefix3[at] = Hash.of(lower, 0, Math.min(length, 3));
  }

  private int[] places() {
    int[] places = new int[size + 2 * MARGIN];
    Arrays.fill(places, 0, MARGIN, OUTSIDE);
    Arrays.fill(places, size + MARGIN, places.length, OUTSIDE);
    return places;
  }
}
