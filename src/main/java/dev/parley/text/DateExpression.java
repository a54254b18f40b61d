package dev.parley.text;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What a text says of a date, before it is known from where it counts. */
public sealed interface DateExpression {

  /** Which of the recurring days, weeks or months is meant. */
  enum Turn {
    LAST,
    THIS,
    NEXT,
    /** Not said; tense and publication decide. */
    OPEN
  }

  /** A date with its year: "Nov. 20, 2017", "October 2015", "2014". */
  record Absolute(PartialDate date) implements DateExpression {}

  /** Days without a year: "November 20", "September 5-6", "October 30 to November 1". */
  record DaysOfYear(MonthDay first, Optional<MonthDay> last) implements DateExpression {}

  /** A month without a year: "in October", "last March". */
  record MonthOfYear(Month month, Turn turn) implements DateExpression {}

  /**
   * A month or days of the year so many years from that of publication: "in June last year", "March
   * 5 this year".
   */
  record YearAway(int years, DateExpression date) implements DateExpression {}

  /** A day of the week: "Tuesday", "last Friday". */
  record Weekday(DayOfWeek day, Turn turn) implements DateExpression {}

  /** Days of the week that follow one another: "Monday to Wednesday". */
  record Weekdays(DayOfWeek first, DayOfWeek last) implements DateExpression {}

  /** A day of the week so many weeks from that of publication: "Thursday of last week". */
  record WeekdayOfWeek(DayOfWeek day, int weeks) implements DateExpression {}

  /** A day of a month that is not named: "on the 20th". */
  record DayOfMonth(int day) implements DateExpression {}

  /** A unit of time away from publication: "yesterday", "last week", "two months ago". */
  record Offset(ChronoUnit unit, int count) implements DateExpression {}

  /** A day so far behind another, or before it: "a week ago yesterday", "Tuesday week". */
  record Counted(DateExpression day, ChronoUnit unit, int count) implements DateExpression {}

  /** The weekend before or after publication. */
  record Weekend(Turn turn) implements DateExpression {}

  /** Days away from the date told before: "the following day", "later that day". */
  record Following(int days) implements DateExpression {}

  /** A time of the day that was told before: "in the afternoon", "at 10 a.m.". */
  record Daytime() implements DateExpression {}
}
