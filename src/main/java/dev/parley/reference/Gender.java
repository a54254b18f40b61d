package dev.parley.reference;

/** The gender that pronouns follow. */
public enum Gender {
  FEMALE,
  MALE,
  UNKNOWN
}
