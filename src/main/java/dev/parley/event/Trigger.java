package dev.parley.event;

import dev.parley.syntax.Parse;
import dev.parley.syntax.Relation;

/**
 * Words of a sentence that may tell of a meeting.
 *
 * @param first its first token
 * @param last its last token
 * @param head the token that the others of it depend on; behind them where it opens with a form of
 *     "be": "is in <i>Geneva</i>"
 */
public record Trigger(int first, int last, int head, Frame frame) {

  /** Creates a trigger of a sentence whose tree does not matter. */
  public Trigger(int first, int last, Frame frame) {
    this(first, last, frame.noun() ? last : first, frame);
  }

  /** Returns whether it opens with a form of "be" that the word behind it is said with. */
  boolean isCopula() {
    return head > last;
  }

  /** Returns the same in the tree of its sentence. */
  Trigger in(Parse parse) {
    boolean opens = !frame.noun() && parse.relation(first) == Relation.COP;
    return opens ? new Trigger(first, last, parse.head(first), frame) : this;
  }
}
