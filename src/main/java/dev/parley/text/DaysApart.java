package dev.parley.text;

import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Reads how far an event is from what is told of it: "two days after A met B". */
public final class DaysApart {

  private static final int FARTHEST = 60;

  private DaysApart() {}

  /**
   * Returns how many days the event whose first word is token {@code at} came before what the
   * sentence tells; less than 0 where it came later.
   */
  public static Optional<Integer> of(Sentence sentence, int at) {
    CalendarWords words = new CalendarWords(sentence, at);
    if (!words.is(-1, "after", "before")) {
      return Optional.empty();
    }
    if (words.is(-2, "hours", "minutes", "moments")) {
      return Optional.of(0);
    }
    if (words.unit(-2).filter(unit -> unit == ChronoUnit.DAYS).isEmpty()) {
      return Optional.empty();
    }
    return (words.is(-3, "a", "the") ? Optional.of(1) : words.number(-3))
        .filter(days -> days <= FARTHEST)
        .map(days -> words.is(-1, "after") ? days : -days);
  }
}
