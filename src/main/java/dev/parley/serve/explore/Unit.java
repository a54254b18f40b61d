package dev.parley.serve.explore;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/** What a time is counted by. */
enum Unit {
  DAY(1),
  WEEK(7),
  MONTH(30),
  QUARTER(91),
  YEAR(365),
  DECADE(3652);

  private final int days;

  Unit(int days) {
    this.days = days;
  }

  /** Returns the unit called {@code name}, in small letters. */
  static Optional<Unit> named(String name) {
    for (Unit unit : values()) {
      if (unit.word().equals(name)) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }

  /** Returns the smallest unit of which there are no more than {@code most} in so many days. */
  static Unit fitting(int days, int most) {
    for (Unit unit : values()) {
      if (days / unit.days < most) {
        return unit;
      }
    }
    return DECADE;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the first day of that in which {@code day} is, both since 1970. */
  int begin(int day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    LocalDate begin =
        switch (this) {
          case DAY -> date;
          case WEEK -> date.minusDays(date.getDayOfWeek().getValue() - 1L);
          case MONTH -> date.withDayOfMonth(1);
          case QUARTER -> date.withDayOfMonth(1).minusMonths((date.getMonthValue() - 1L) % 3);
          case YEAR -> date.with(TemporalAdjusters.firstDayOfYear());
          case DECADE ->
              date.with(TemporalAdjusters.firstDayOfYear())
                  .minusYears(Math.floorMod(date.getYear(), 10));
        };
    return (int) begin.toEpochDay();
  }

  /** Returns the first day after what begins on {@code day}. */
  int end(int day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    LocalDate end =
        switch (this) {
          case DAY -> date.plusDays(1);
          case WEEK -> date.plusDays(7);
          case MONTH -> date.plusMonths(1);
          case QUARTER -> date.plusMonths(3);
          case YEAR -> date.plusYears(1);
          case DECADE -> date.plusYears(10);
        };
    return (int) end.toEpochDay();
  }
}
