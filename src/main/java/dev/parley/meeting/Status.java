package dev.parley.meeting;

/** What became of a meeting, as seen from the article. */
public enum Status {
  HELD,
  ONGOING,
  PLANNED,
  PROPOSED,
  CANCELLED
}
