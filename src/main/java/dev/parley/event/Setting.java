package dev.parley.event;

import dev.parley.model.Features;

/**
 * What the words around a trigger make of the meeting.
 *
 * @param predicate the verb, or noun, that the trigger is or hangs on
 * @param negated whether it is said not to be
 * @param conditional whether it is only imagined
 * @param definite whether it is spoken of as known: "the talks", "their meeting"
 * @param another whether it is told as one more: "a second round"
 * @param each whether it is told as one meeting with each of several
 * @param features all of it by name
 */
public record Setting(
    int predicate,
    boolean negated,
    boolean conditional,
    boolean definite,
    boolean another,
    boolean each,
    Features features) {

  /** What says that it is told as one more thing: "also met". */
  static final String SEQUEL = "sequel";

  /** Returns whether it is told as one more thing that somebody did. */
  public boolean sequel() {
    return features.has(SEQUEL);
  }

  /** Returns whether the words speak of its end: "ended two days of talks", "after a visit". */
  public boolean ended() {
    return features.has("governor.ended")
        || features.has("governor.ended.far")
        || features.has("case.after");
  }
}
