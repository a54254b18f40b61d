package dev.parley.text;

/** Whether a sentence tells of the past or of what is to come. */
public enum Tense {
  PAST,
  PRESENT,
  FUTURE
}
