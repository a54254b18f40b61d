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
    return this == PLANNED || this == PROPOSED || this == CANCELLED;
  }
}
