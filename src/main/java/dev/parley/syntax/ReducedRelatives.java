package dev.parley.syntax;

import java.util.Arrays;

/**
 * Leads out of a garden path: in "a visit planned for May was put off" the parser, which reads from
 * left to right, takes the participle for the verb of the sentence, and what is left hangs on it
 * with neither a subject nor a conjunction.
 */
final class ReducedRelatives {

  private final Tag[] tags;
  private final int[] heads;
  private final Relation[] relations;

  /** The first subject and the first auxiliary of each word. */
  private final int[] subject;

  private final int[] auxiliary;

  /** Which words have an object, and which a conjunction. */
  private final boolean[] object;

  private final boolean[] joined;

  ReducedRelatives(Tag[] tags, int[] heads, Relation[] relations) {
    this.tags = tags;
    this.heads = heads;
    this.relations = relations;
    this.subject = new int[heads.length];
    this.auxiliary = new int[heads.length];
    this.object = new boolean[heads.length];
    this.joined = new boolean[heads.length];
    Arrays.fill(subject, Parse.NONE);
    Arrays.fill(auxiliary, Parse.NONE);
    for (int at = heads.length - 1; at >= 0; at--) {
      switch (relations[at]) {
        case NSUBJ, NSUBJ_PASS -> subject[heads[at]] = at;
        case AUX, AUX_PASS -> auxiliary[heads[at]] = at;
        case OBJ, CCOMP -> object[heads[at]] = true;
        case MARK, CC -> joined[heads[at]] = true;
        default -> {}
      }
    }
  }

  /** Changes heads, relations and tags; the tree stays one. */
  void resolve() {
    for (int verb = 1; verb < heads.length; verb++) {
      int participle = heads[verb];
      if (participle != Parse.NONE
          && participle < verb
          && tags[participle] == Tag.VBD
          && tags[verb].isVerb()
          && isClause(relations[verb])
          && isLeft(verb)
          && subject[participle] != Parse.NONE
          && subject[participle] < participle
          && !object[participle]
          && auxiliary[verb] > participle
          && tags[auxiliary[verb]].isFinite()) {
        swap(participle, verb);
      }
    }
  }

  /** Returns whether {@code verb} has neither a subject nor a conjunction. */
  private boolean isLeft(int verb) {
    return subject[verb] == Parse.NONE && !joined[verb];
  }

  /** Makes {@code verb} the predicate of whom {@code participle} describes. */
  private void swap(int participle, int verb) {
    int noun = subject[participle];
    heads[verb] = heads[participle];
    relations[verb] = relations[participle];
    heads[noun] = verb;
    relations[noun] = Relation.NSUBJ;
    heads[participle] = noun;
    relations[participle] = Relation.ACL;
    tags[participle] = Tag.VBN;
    for (int at = 0; at < heads.length; at++) {
      boolean leads = at < noun && relations[at] != Relation.PUNCT;
      if (heads[at] == participle && (leads || at > verb)) {
        heads[at] = verb;
      }
    }
  }

  private static boolean isClause(Relation relation) {
    return relation == Relation.ADVCL
        || relation == Relation.PARATAXIS
        || relation == Relation.CCOMP
        || relation == Relation.XCOMP;
  }
}
