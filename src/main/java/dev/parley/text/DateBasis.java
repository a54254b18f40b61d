package dev.parley.text;

/** How a text gives a date. */
public enum DateBasis {
  /** In full, or complete but for the year that the publication date gives. */
  STATED,
  /** Counted from the publication date or another date: "Tuesday", "last week", "a day later". */
  RELATIVE,
  /** By its first or last day and its length: "arrived on Monday for a three-day visit". */
  LASTING,
  /** Carried over from a sentence before. */
  INHERITED
}
