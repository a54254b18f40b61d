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

  ReducedRelatives(Tag[] tags, int[] heads, Relation[] relations) {
    this.tags = tags;
    this.heads = heads;
    this.relations = relations;
  }

  /** Changes heads, relations and tags; the tree stays one. */
  void resolve() {
    for (int verb = 1; verb < heads.length; verb++) {
      int participle = heads[verb];
      if (participle == Parse.NONE
          || participle > verb
          || tags[participle] != Tag.VBD
          || !tags[verb].isVerb()
          || !isClause(relations[verb])) {
        continue;
      }
      int auxiliary = child(verb, Relation.AUX, Relation.AUX_PASS);
      int subject = child(participle, Relation.NSUBJ, Relation.NSUBJ_PASS);
      boolean own =
          child(verb, Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.MARK, Relation.CC)
              != Parse.NONE;
      boolean object = child(participle, Relation.OBJ, Relation.CCOMP) != Parse.NONE;
      if (subject != Parse.NONE
          && subject < participle
          && !own
          && !object
          && auxiliary > participle
          && tags[auxiliary].isFinite()) {
        swap(participle, verb, subject);
      }
    }
  }

  /** Makes {@code verb} the predicate of {@code subject}, which {@code participle} describes. */
  private void swap(int participle, int verb, int subject) {
    heads[verb] = heads[participle];
    relations[verb] = relations[participle];
    boolean passive = child(verb, Relation.AUX_PASS) != Parse.NONE;
    heads[subject] = verb;
    relations[subject] = passive ? Relation.NSUBJ_PASS : Relation.NSUBJ;
    heads[participle] = subject;
    relations[participle] = Relation.ACL;
    tags[participle] = Tag.VBN;
    for (int at = 0; at < heads.length; at++) {
      boolean leads = at < subject && relations[at] != Relation.PUNCT;
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

  private int child(int word, Relation... wanted) {
    for (int at = 0; at < heads.length; at++) {
      if (heads[at] == word && Arrays.asList(wanted).contains(relations[at])) {
        return at;
      }
    }
    return Parse.NONE;
  }
}
