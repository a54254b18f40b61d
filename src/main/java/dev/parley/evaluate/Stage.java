package dev.parley.evaluate;

/** The stage of reading at which a meeting went wrong, in the order in which they follow. */
public enum Stage {
  /** No word of its sentence tells of a meeting. */
  TRIGGER,
  /** Too few of its parties were taken, or others as well. */
  PARTIES,
  /** Its parties were taken, and a day that is not its own. */
  DATE,
  /** Its words were held to tell of no meeting; of a false one, it is none. */
  MEETING,
  /** It was joined with another, or told twice. */
  JOINING,
  /** All that was told of it together was held for unlikely. */
  ACCEPTANCE
}
