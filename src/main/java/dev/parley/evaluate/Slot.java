package dev.parley.evaluate;

/** What of a meeting is counted, in the order in which it is told. */
public enum Slot {
  PARTY,
  NAME,
  DATE,
  PLACE,
  STATUS,
  KIND
}
