package dev.parley.meeting;

/**
 * The relative clause between a subject and its verb, as items: "Obama, who had called Castro on
 * Monday, met him".
 *
 * @param first its relative pronoun; behind the sentence where there is no such clause
 * @param last its last item
 */
record Aside(int first, int last) {

  private static final Aside NONE = new Aside(Integer.MAX_VALUE, Integer.MAX_VALUE);

  /** Returns the relative clause of the subject at item {@code subject}, which may be -1. */
  static Aside of(Clause clause, int subject) {
    int first = clause.word(subject + 1).equals(",") ? subject + 2 : subject + 1;
    if (subject < 0 || !clause.isRelative(first)) {
      return NONE;
    }
    int end = first + 1;
    while (end < clause.size() && !closes(clause, end)) {
      end++;
    }
    return new Aside(first, end - 1);
  }

  private static boolean closes(Clause clause, int at) {
    return clause.word(at).equals(",") && (clause.isVerb(at + 1) || clause.isAuxiliary(at + 1));
  }

  boolean contains(int index) {
    return index >= first && index <= last;
  }

  /** Returns whether {@code index} is on the other side of its marks than {@code trigger}. */
  boolean parts(int index, int trigger) {
    return contains(index) != contains(trigger);
  }
}
