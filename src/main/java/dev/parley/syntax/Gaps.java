package dev.parley.syntax;

import dev.parley.text.Token;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Hangs what stands behind a verb that is left out on what it is like: in "met A in Rome on Monday
 * and B in Oslo on Tuesday" a parser that knows no gaps makes B one of the days.
 */
final class Gaps {

  /** How far from a word its own small words stand. */
  private static final int REACH = 8;

  private final List<Token> tokens;
  private final Tag[] tags;
  private final int[] heads;
  private final Relation[] relations;

  Gaps(List<Token> tokens, Tag[] tags, int[] heads, Relation[] relations) {
    this.tokens = tokens;
    this.tags = tags;
    this.heads = heads;
    this.relations = relations;
  }

  /** Changes heads and relations; the tree stays one, but arcs may come to cross. */
  void fill() {
    for (int at = 1; at < heads.length; at++) {
      int head = heads[at];
      if (relations[at] == Relation.CONJ && tags[at].isNoun() && head < at) {
        boolean verb = tags[head].isVerb();
        if ((verb || isTime(head) && heads[head] != Parse.NONE) && isArgument(at)) {
          fill(at, verb ? head : heads[head], verb ? at : head);
        }
      }
    }
  }

  /** Hangs {@code remnant} on what is like it below {@code verb} and before {@code end}. */
  private void fill(int remnant, int verb, int end) {
    int like = like(remnant, verb, end);
    if (like == Parse.NONE) {
      return;
    }
    heads[remnant] = like;
    for (int at = remnant + 1; at < heads.length; at++) {
      if (heads[at] == remnant && relations[at] == Relation.NMOD) {
        int second = preposition(at).isEmpty() ? Parse.NONE : like(at, verb, end);
        if (second != Parse.NONE) {
          heads[at] = second;
          relations[at] = Relation.CONJ;
        }
      }
    }
  }

  /**
   * Returns what has the same preposition as {@code remnant}; where that has none, the object, else
   * what stands last, else the subject.
   */
  private int like(int remnant, int verb, int end) {
    String preposition = preposition(remnant);
    int object = Parse.NONE;
    int oblique = Parse.NONE;
    int subject = Parse.NONE;
    for (int at = 0; at < end; at++) {
      if (isTime(at) || !(heads[at] == verb || isOfObject(at, verb))) {
        continue;
      }
      if (!preposition.isEmpty()) {
        oblique = preposition(at).equals(preposition) ? at : oblique;
      } else if (relations[at] == Relation.OBJ) {
        object = at;
      } else if (relations[at].isOblique() && at > verb) {
        oblique = at;
      } else if (relations[at].isSubject()) {
        subject = at;
      }
    }
    return object != Parse.NONE ? object : oblique != Parse.NONE ? oblique : subject;
  }

  /** "held talks <i>with A</i>": returns whether {@code at} hangs on the object of {@code verb}. */
  private boolean isOfObject(int at, int verb) {
    int noun = heads[at];
    return relations[at] == Relation.NMOD
        && noun != Parse.NONE
        && noun < at
        && relations[noun] == Relation.OBJ
        && heads[noun] == verb;
  }

  /** Returns whether the noun {@code at} makes no clause and is no time itself. */
  private boolean isArgument(int at) {
    return !isTime(at)
        && !hasChild(
            at,
            child ->
                relations[child].isSubject()
                    || relations[child] == Relation.COP
                    || relations[child] == Relation.AUX);
  }

  /** Returns whether {@code word} is a day, a month or the like: "Monday", "Monday morning". */
  private boolean isTime(int word) {
    return isCalendarWord(word)
        || hasChild(
            word,
            child ->
                (relations[child] == Relation.COMPOUND
                        || relations[child] == Relation.NMOD_UNMARKED)
                    && isCalendarWord(child));
  }

  private boolean isCalendarWord(int word) {
    return ClauseWords.ENGLISH.isTime(tokens.get(word));
  }

  /** Returns the preposition next before {@code word}, empty if it has none. */
  private String preposition(int word) {
    for (int at = word - 1; at >= Math.max(0, word - REACH); at--) {
      if (heads[at] == word && relations[at] == Relation.CASE) {
        return tokens.get(at).lower();
      }
    }
    return "";
  }

  private boolean hasChild(int word, IntPredicate wanted) {
    for (int at = Math.max(0, word - REACH); at < Math.min(heads.length, word + REACH); at++) {
      if (heads[at] == word && wanted.test(at)) {
        return true;
      }
    }
    return false;
  }
}
