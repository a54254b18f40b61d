package dev.parley.text;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** A date as precise as a text gives it. */
public sealed interface PartialDate {

  /** Returns the first day that it can mean; empty where the year is unknown. */
  Optional<LocalDate> earliest();

  /** Returns the last day that it can mean; empty where the year is unknown. */
  Optional<LocalDate> latest();

  /** One day. */
  record Day(LocalDate value) implements PartialDate {
    @Override
    public Optional<LocalDate> earliest() {
      return Optional.of(value);
    }

    @Override
    public Optional<LocalDate> latest() {
      return Optional.of(value);
    }

    @Override
    public String toString() {
      return value.toString();
    }
  }

  /** Some day or days of a month. */
  record Month(YearMonth value) implements PartialDate {
    @Override
    public Optional<LocalDate> earliest() {
      return Optional.of(value.atDay(1));
    }

    @Override
    public Optional<LocalDate> latest() {
      return Optional.of(value.atEndOfMonth());
    }

    @Override
    public String toString() {
      return value.toString();
    }
  }

  /** Some day or days of a year. */
  record InYear(Year value) implements PartialDate {
    @Override
    public Optional<LocalDate> earliest() {
      return Optional.of(value.atDay(1));
    }

    @Override
    public Optional<LocalDate> latest() {
      return Optional.of(value.atDay(value.length()));
    }

    @Override
    public String toString() {
      return value.toString();
    }
  }

  /** A day of a year that the text does not tell. */
  record DayOfYear(MonthDay value) implements PartialDate {
    @Override
    public Optional<LocalDate> earliest() {
      return Optional.empty();
    }

    @Override
    public Optional<LocalDate> latest() {
      return Optional.empty();
    }

    @Override
    public String toString() {
      return value.toString();
    }
  }

  /** From one day to a later one, both included: a stretch, or bounds. */
  record Interval(LocalDate first, LocalDate last) implements PartialDate {
    public Interval {
      if (last.isBefore(first)) {
        throw new IllegalArgumentException(first + " is after " + last);
      }
    }

    @Override
    public Optional<LocalDate> earliest() {
      return Optional.of(first);
    }

    @Override
    public Optional<LocalDate> latest() {
      return Optional.of(last);
    }

    @Override
    public String toString() {
      return first + "/" + last;
    }
  }
}
