package dev.parley.syntax;

import dev.parley.text.Token;
import java.util.Arrays;
import java.util.List;

/**
 * Makes tags and relations agree with the tree. Tags are given before heads, by the words nearby:
 * in "the minister, who last travelled to Rome" and "will next travel" only the subject and the
 * auxiliary tell which form of the verb it is, and in "will travel to Rome and hold talks" the verb
 * that it is joined to.
 */
final class Agreement {

  private final List<Token> tokens;
  private final Tag[] tags;
  private final int[] heads;
  private final Relation[] relations;

  Agreement(List<Token> tokens, Tag[] tags, int[] heads, Relation[] relations) {
    this.tokens = tokens;
    this.tags = tags;
    this.heads = heads;
    this.relations = relations;
  }

  /** Changes tags of verbs and the voice of subjects; heads stay as they are. */
  void make() {
    int[] auxiliaries = new int[heads.length];
    boolean[] passive = new boolean[heads.length];
    boolean[] subject = new boolean[heads.length];
    Arrays.fill(auxiliaries, Parse.NONE);
    for (int at = 0; at < heads.length; at++) {
      Relation relation = relations[at];
      if (relation == Relation.AUX || relation == Relation.AUX_PASS || relation == Relation.COP) {
        auxiliaries[heads[at]] = at;
        passive[heads[at]] |= relation == Relation.AUX_PASS;
      }
    }
    for (int at = 0; at < heads.length; at++) {
      if (relations[at] == Relation.NSUBJ && passive[heads[at]]) {
        relations[at] = Relation.NSUBJ_PASS;
      }
      if (relations[at].isSubject()) {
        subject[heads[at]] |= relations[at] != Relation.NSUBJ_PASS;
      }
    }
    for (int at = 0; at < heads.length; at++) {
      tags[at] = form(at, auxiliaries[at], subject[at]);
    }
    for (int at = 0; at < heads.length; at++) {
      if (relations[at] == Relation.NMOD && tags[heads[at]].isVerb()) {
        relations[at] = Relation.OBL;
      }
    }
  }

  /** Returns the form of the word {@code at} behind {@code auxiliary}, its last. */
  private Tag form(int at, int auxiliary, boolean subject) {
    Tag tag = tags[at];
    if (auxiliary == Parse.NONE) {
      if (tag == Tag.VBN && subject) {
        return Tag.VBD;
      }
      boolean joined = relations[at] == Relation.CONJ && tags[heads[at]] == Tag.VB;
      if (tag == Tag.VBP && joined && !subject) {
        return Tag.VB;
      }
      return tag == Tag.VBD && relations[at] == Relation.ACL && !subject ? Tag.VBN : tag;
    }
    if (auxiliary > at || relations[auxiliary] == Relation.COP) {
      return tag;
    }
    String word = tokens.get(auxiliary).lower();
    if (tag == Tag.VBD && (ClauseWords.ENGLISH.isHave(word) || ClauseWords.ENGLISH.isBe(word))) {
      return Tag.VBN;
    }
    return tags[auxiliary] == Tag.MD && (tag == Tag.NN || tag == Tag.VBP) ? Tag.VB : tag;
  }
}
