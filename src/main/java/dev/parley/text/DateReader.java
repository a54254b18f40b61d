package dev.parley.text;

import java.util.Optional;

/** Reads calendar expressions of one sort. */
interface DateReader {

  /** Returns the expression that begins at word 0 of {@code words}. */
  Optional<DateMention> read(CalendarWords words);
}
