package dev.parley.meeting;

/** What became of a meeting, as seen from the article. */
public enum Status {
  HELD,
  ONGOING,
  PLANNED,
  PROPOSED,
  CANCELLED;

  /** Returns whether the meeting had not taken place when the article was written. */
  boolean isAhead() {
    return isToCome() || this == CANCELLED;
  }

  /** Returns whether the meeting was still to come, or might be. */
  public boolean isToCome() {
    return this == PLANNED || this == PROPOSED;
  }
}
