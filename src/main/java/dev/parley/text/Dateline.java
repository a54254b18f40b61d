package dev.parley.text;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * Where and when an article was written, as its first line says: "GENEVA, Nov. 9 (Reuters) -".
 *
 * @param place in the letters of the text: "GENEVA"
 * @param day the day that is told with it
 */
public record Dateline(String place, Optional<MonthDay> day) {

  /** How long before it is published an article may be written, in days. */
  private static final int MOST_DAYS = 3;

  /** Returns the day it was written: that of the dateline, not long before {@code published}. */
  public LocalDate day(LocalDate published) {
    for (int days = 0; days <= MOST_DAYS && day.isPresent(); days++) {
      LocalDate before = published.minusDays(days);
      if (MonthDay.from(before).equals(day.get())) {
        return before;
      }
    }
    return published;
  }
}
