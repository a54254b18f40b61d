package dev.parley.event;

/**
 * How a phrase hangs on a trigger in the tree of their sentence.
 *
 * @param slot the path between them as one name: {@code subj}, {@code with}, {@code gov.obj.subj}
 * @param own whether it hangs on the trigger itself
 * @param conjoined whether it is a later member of a coordination that does
 * @param apposed whether it names again what does
 * @param depth how many more nouns or clauses lie between
 */
record Link(String slot, boolean own, boolean conjoined, boolean apposed, int depth) {}
