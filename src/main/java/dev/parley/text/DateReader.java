package dev.parley.text;

import java.util.Optional;
import java.util.Set;

/** Reads calendar expressions of one sort. */
interface DateReader {

  /** Returns the expression that begins at word 0 of {@code words}. */
  Optional<DateMention> read(CalendarWords words);

  /**
   * Returns the words in small letters, besides numbers in digits, that its expressions open with.
   */
  Set<String> openings();
}
