package dev.parley.syntax;

import dev.parley.text.Token;
import java.util.List;

/**
 * Hangs places and times on the verb where the parser hung them on a name before them. In "met Xi
 * in Beijing on Tuesday" a name has no place or time of its own: of such phrases after a name that
 * is an object or oblique three in four belong to the verb in the treebanks.
 */
final class Circumstances {

  /** "Xi in Beijing on Tuesday" may be a chain. */
  private static final int PASSES = 2;

  private final List<Token> tokens;
  private final Tag[] tags;
  private final int[] heads;
  private final Relation[] relations;

  Circumstances(List<Token> tokens, Tag[] tags, int[] heads, Relation[] relations) {
    this.tokens = tokens;
    this.tags = tags;
    this.heads = heads;
    this.relations = relations;
  }

  /** Changes heads and relations; the tree stays one, and no arc comes to cross another. */
  void lift() {
    boolean[] circumstance = new boolean[heads.length];
    for (int at = 0; at < heads.length; at++) {
      if (relations[at] == Relation.CASE
          && at < heads[at]
          && ClauseWords.ENGLISH.isCircumstance(tokens.get(at).lower())) {
        circumstance[heads[at]] = true;
      }
    }
    for (int pass = 0; pass < PASSES; pass++) {
      boolean[] followed = new boolean[heads.length];
      for (int at = heads.length - 1; at >= 0; at--) {
        if (circumstance[at] && relations[at] == Relation.NMOD && heads[at] < at) {
          int verb = verb(heads[at], followed);
          if (verb >= 0) {
            heads[at] = verb;
            relations[at] = Relation.OBL;
          }
        }
        if (heads[at] >= 0 && heads[at] < at && relations[at] != Relation.PUNCT) {
          followed[heads[at]] = true;
        }
      }
    }
  }

  /** Returns the verb that the name at {@code name} is an object or oblique of, or -1. */
  private int verb(int name, boolean[] followed) {
    if (!tags[name].isProper() && tags[name] != Tag.PRP) {
      return Parse.NONE;
    }
    int noun = name;
    while (!followed[noun] && isPartOfName(noun)) {
      noun = heads[noun];
    }
    int head = heads[noun];
    boolean argument =
        relations[noun] == Relation.OBJ
            || relations[noun] == Relation.IOBJ
            || relations[noun].isOblique();
    return !followed[noun] && argument && head < noun && tags[head].isVerb() ? head : Parse.NONE;
  }

  private boolean isPartOfName(int noun) {
    return heads[noun] >= 0
        && heads[noun] < noun
        && (relations[noun] == Relation.APPOS || relations[noun] == Relation.FLAT);
  }
}
