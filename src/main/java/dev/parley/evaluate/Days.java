package dev.parley.evaluate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days from {@code first} to {@code last}, both included. */
record Days(LocalDate first, LocalDate last) {

  private static final Pattern DATE = Pattern.compile("^(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  /**
   * Returns the days of {@code date}: a day, month or year, or two of them with a slash between.
   */
  static Optional<Days> of(String date) {
    String[] ends = date.split("/", 2);
    Optional<Days> first = one(ends[0]);
    Optional<Days> last = ends.length == 1 || ends[1].isEmpty() ? first : one(ends[1]);
    return first.flatMap(from -> last.map(to -> new Days(from.first, to.last)));
  }

  private static Optional<Days> one(String date) {
    Matcher parts = DATE.matcher(date);
    if (!parts.find()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(parts.group(1));
    try {
      if (parts.group(2) == null) {
        return Optional.of(
            new Days(Year.of(year).atDay(1), Year.of(year).atDay(Year.of(year).length())));
      }
      YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
      if (parts.group(3) == null) {
        return Optional.of(new Days(month.atDay(1), month.atEndOfMonth()));
      }
      LocalDate day = month.atDay(Integer.parseInt(parts.group(3)));
      return Optional.of(new Days(day, day));
    } catch (DateTimeException e) {
      // A date that no calendar has counts as none.
      return Optional.empty();
    }
  }

  /** Returns whether both have a day in common. */
  boolean overlaps(Days other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  /** Returns how many nights lie between the first and the last day. */
  long nights() {
    return ChronoUnit.DAYS.between(first, last);
  }
}
