package dev.parley.text;

import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previous;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Finds of the days and months that a calendar expression may mean the one that the tense allows.
 *
 * <p>A weekday of the past is the last such day up to and including that of publication; of the
 * future, the next one from it on. A day and month without a year is the nearest that the tense
 * allows.
 *
 * @param published the day from which is counted
 */
record NearestDate(LocalDate published, Tense tense) {

  /** How many days against its tense a day may lie and be of the same year still. */
  private static final int MONTH = 31;

  /** The same where no tense says on which side it lies. */
  private static final int HALF_YEAR = 183;

  /** "March 3". */
  LocalDate day(MonthDay day) {
    LocalDate same = day.atYear(published.getYear());
    long away = ChronoUnit.DAYS.between(published, same);
    int years =
        switch (tense) {
          case PAST -> away > MONTH ? -1 : 0;
          case FUTURE -> away < -MONTH ? 1 : 0;
          case PRESENT -> away > HALF_YEAR ? -1 : away < -HALF_YEAR ? 1 : 0;
        };
    return day.atYear(published.getYear() + years);
  }

  /** "the 19th". */
  LocalDate day(int ofMonth) {
    int step = tense == Tense.FUTURE ? 1 : -1;
    YearMonth month = YearMonth.from(published);
    while (!month.isValidDay(ofMonth) || isBeyond(month.atDay(ofMonth))) {
      month = month.plusMonths(step);
    }
    return month.atDay(ofMonth);
  }

  /** Returns whether {@code day} is to come where the past is told, or past where it is to come. */
  private boolean isBeyond(LocalDate day) {
    return tense == Tense.FUTURE ? day.isBefore(published) : day.isAfter(published);
  }

  /** "March", "last March". */
  YearMonth month(DateExpression.MonthOfYear expression) {
    int after = expression.month().compareTo(published.getMonth());
    int years =
        switch (expression.turn()) {
          case LAST -> after >= 0 ? -1 : 0;
          case NEXT -> after <= 0 ? 1 : 0;
          case THIS -> 0;
          case OPEN -> tense == Tense.FUTURE ? (after < 0 ? 1 : 0) : after > 0 ? -1 : 0;
        };
    return YearMonth.of(published.getYear() + years, expression.month());
  }

  /** "Monday", "next Monday". */
  LocalDate weekday(DateExpression.Weekday expression) {
    DayOfWeek day = expression.day();
    return switch (expression.turn()) {
      case LAST -> published.with(previous(day));
      case NEXT -> published.with(next(day));
      case THIS, OPEN -> weekday(day, tense == Tense.FUTURE);
    };
  }

  /** "Monday to Wednesday". */
  PartialDate.Interval weekdays(DateExpression.Weekdays days) {
    LocalDate first =
        tense == Tense.FUTURE
            ? weekday(days.first(), true)
            : weekday(days.last(), false).with(previousOrSame(days.first()));
    return new PartialDate.Interval(first, first.with(nextOrSame(days.last())));
  }

  /** "the weekend", "last weekend". */
  PartialDate.Interval weekend(DateExpression.Weekend weekend) {
    boolean ahead =
        weekend.turn() == DateExpression.Turn.NEXT
            || weekend.turn() != DateExpression.Turn.LAST && tense == Tense.FUTURE;
    LocalDate saturday = weekday(DayOfWeek.SATURDAY, ahead);
    return new PartialDate.Interval(saturday, saturday.plusDays(1));
  }

  private LocalDate weekday(DayOfWeek day, boolean ahead) {
    return published.with(ahead ? nextOrSame(day) : previousOrSame(day));
  }
}
