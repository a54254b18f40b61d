package dev.parley.syntax;

import dev.parley.text.Token;
import java.util.List;

/**
 * Gives verbs the objects and subjects that stand apart from them: in "received on Tuesday British
 * Foreign Secretary Philip Hammond" the parser hangs the name on the day, or makes it one more
 * circumstance; in "After Washington, Kinkel will travel to Ottawa" it makes the town the subject.
 */
final class Displaced {

  private final List<Token> tokens;
  private final Tag[] tags;
  private final int[] heads;
  private final Relation[] relations;

  /** Which words have a preposition. */
  private final boolean[] cased;

  /** Which verbs have an object, or are passive and take none. */
  private final boolean[] filled;

  Displaced(List<Token> tokens, Tag[] tags, int[] heads, Relation[] relations) {
    this.tokens = tokens;
    this.tags = tags;
    this.heads = heads;
    this.relations = relations;
    this.cased = new boolean[heads.length];
    this.filled = new boolean[heads.length];
    for (int at = 0; at < heads.length; at++) {
      switch (relations[at]) {
        case CASE -> cased[heads[at]] = true;
        case OBJ, CCOMP, XCOMP, AUX_PASS -> filled[heads[at]] = true;
        default -> {}
      }
    }
  }

  /** Changes heads and relations; the tree stays one. */
  void hang() {
    for (int at = 1; at < heads.length; at++) {
      if (tags[at].isProper() && !isTime(at)) {
        hangObject(at);
      }
      boolean named = relations[at] == Relation.APPOS || relations[at] == Relation.FLAT;
      if (named && heads[at] < at) {
        hangSubject(at);
      }
    }
  }

  private void hangObject(int name) {
    int head = heads[name];
    if (head == Parse.NONE || head > name) {
      return;
    }
    boolean bare = relations[name] == Relation.OBL && tags[head].isVerb();
    boolean behindDay = relations[name] == Relation.APPOS && isTime(head);
    int verb = bare ? head : heads[head];
    if ((bare || behindDay)
        && verb != Parse.NONE
        && verb < name
        && tags[verb].isVerb()
        && tags[verb] != Tag.VBN
        && !cased[name]
        && !filled[verb]) {
      heads[name] = verb;
      relations[name] = Relation.OBJ;
      filled[verb] = true;
    }
  }

  /**
   * "After Washington, Kinkel will travel": a main clause has no conjunction before its subject.
   */
  private void hangSubject(int name) {
    int noun = heads[name];
    int verb = noun == Parse.NONE ? Parse.NONE : heads[noun];
    boolean fronted =
        noun > 0
            && verb != Parse.NONE
            && relations[noun] == Relation.NSUBJ
            && relations[verb] == Relation.ROOT
            && relations[noun - 1] == Relation.MARK
            && heads[noun - 1] == verb;
    if (fronted && tokens.get(noun + 1).key().equals(",") && name > noun + 1) {
      heads[noun - 1] = noun;
      relations[noun - 1] = Relation.CASE;
      relations[noun] = Relation.OBL;
      heads[name] = verb;
      relations[name] = Relation.NSUBJ;
    }
  }

  private boolean isTime(int word) {
    return ClauseWords.ENGLISH.isTime(tokens.get(word));
  }
}
