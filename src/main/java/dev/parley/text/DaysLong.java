package dev.parley.text;

import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Reads how long an event is to last: "a two-day state visit", "three days of talks". */
public final class DaysLong {

  private static final int LONGEST = 31;
  private static final int DAYS_OF_WEEK = 7;
  private static final int HOURS_OF_DAY = 24;

  /** How many words stand between the length and the noun. */
  private static final int BETWEEN = 4;

  private DaysLong() {}

  /** Returns how many days the event of the noun at {@code at} lasts, where that is over one. */
  public static Optional<Integer> of(Sentence sentence, int at) {
    for (int unit = at - 1; unit >= Math.max(1, at - BETWEEN - 1); unit--) {
      CalendarWords words = new CalendarWords(sentence, unit);
      if (words.is(0, "and", ",", "in", "on", "to", "after", "for", "with")) {
        return Optional.empty();
      }
      Optional<Integer> days = days(words);
      if (days.isPresent()) {
        return days.filter(count -> count > 1 && count <= LONGEST);
      }
    }
    return Optional.empty();
  }

  /** Returns the length whose unit is word 0. */
  private static Optional<Integer> days(CalendarWords words) {
    if (words.is(0, "week") && words.isHyphen(1) && words.is(2, "long")) {
      return Optional.of(DAYS_OF_WEEK);
    }
    boolean bound = words.isHyphen(-1);
    boolean behind = words.is(1, "of");
    if (!bound && !behind && !words.is(0, "day", "week", "hour")) {
      return Optional.empty();
    }
    Optional<Integer> number = words.number(bound ? -2 : -1);
    if (words.is(0, "hour", "hours")) {
      return number.map(hours -> hours / HOURS_OF_DAY);
    }
    return words
        .unit(0)
        .filter(unit -> unit == ChronoUnit.DAYS || unit == ChronoUnit.WEEKS)
        .flatMap(
            unit -> number.map(count -> unit == ChronoUnit.DAYS ? count : count * DAYS_OF_WEEK));
  }
}
