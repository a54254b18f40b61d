package dev.parley.syntax;

import dev.parley.text.Token;
import java.util.List;

/**
 * A sentence of a treebank, cut into Parley's tokens.
 *
 * @param tokens the tokens
 * @param tags ordinals of the tags, -1 where it is not known
 * @param lemmas numbers of the lemmas, 0 where it is not known
 * @param heads the head of each token, -1 for the root
 * @param relations the relation of each token
 */
record Example(List<Token> tokens, int[] tags, int[] lemmas, int[] heads, Relation[] relations) {

  int size() {
    return tokens.size();
  }

  /** Returns whether one token has no head and all others hang below it. */
  boolean isTree() {
    int roots = 0;
    for (int at = 0; at < size(); at++) {
      int above = at;
      for (int steps = 0; above >= 0 && steps <= size(); steps++) {
        above = heads[above];
      }
      roots += heads[at] < 0 ? 1 : 0;
      if (above >= 0) {
        return false;
      }
    }
    return roots == 1;
  }
}
