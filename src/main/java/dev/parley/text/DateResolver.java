package dev.parley.text;

import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previous;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Counts calendar expressions from the day of publication.
 *
 * <p>A weekday of the past is the last such day up to and including that day; of the future, the
 * next one from it on. A day and month without a year is the nearest that the tense allows. Without
 * a publication date no year is invented.
 */
public final class DateResolver {

  private final Optional<LocalDate> published;

  /** Creates a resolver for an article of that day, if it is known. */
  public DateResolver(Optional<LocalDate> published) {
    this.published = published;
  }

  /** A date and how it is known. */
  public record Resolved(PartialDate date, DateBasis basis) {}

  /**
   * Returns the date that {@code expression} stands for; empty where it counts from a day that is
   * not known.
   *
   * @param before the date that the text told before
   */
  public Optional<Resolved> resolve(
      DateExpression expression, Tense tense, Optional<LocalDate> before) {
    return switch (expression) {
      case DateExpression.Absolute absolute -> stated(absolute.date());
      case DateExpression.DaysOfYear days -> days(days, tense);
      case DateExpression.MonthOfYear month -> published.flatMap(day -> month(month, tense, day));
      case DateExpression.YearAway away ->
          published.flatMap(day -> inYear(away.date(), Year.from(day).plusYears(away.years())));
      case DateExpression.Weekday weekday ->
          published.flatMap(day -> relative(weekday(weekday, tense, day)));
      case DateExpression.Weekdays days -> published.flatMap(day -> weekdays(days, tense, day));
      case DateExpression.WeekdayOfWeek weekday ->
          published.flatMap(
              day -> relative(monday(day, weekday.weeks()).with(nextOrSame(weekday.day()))));
      case DateExpression.DayOfMonth ofMonth ->
          published.flatMap(day -> dayOfMonth(ofMonth.day(), tense, day));
      case DateExpression.Offset offset -> published.flatMap(day -> offset(offset, day));
      case DateExpression.Counted counted -> counted(counted, before);
      case DateExpression.Weekend weekend -> published.flatMap(day -> weekend(weekend, tense, day));
      case DateExpression.Following following ->
          before.flatMap(day -> relative(day.plusDays(following.days())));
      case DateExpression.Daytime daytime ->
          before.map(day -> new Resolved(new PartialDate.Day(day), DateBasis.INHERITED));
    };
  }

  private Optional<Resolved> days(DateExpression.DaysOfYear days, Tense tense) {
    if (published.isEmpty()) {
      return stated(new PartialDate.DayOfYear(days.first()));
    }
    return days(days, nearest(days.first(), tense, published.get()));
  }

  private static Optional<Resolved> days(DateExpression.DaysOfYear days, LocalDate first) {
    if (days.last().isEmpty()) {
      return stated(new PartialDate.Day(first));
    }
    LocalDate last = days.last().get().atYear(first.getYear());
    return stated(new PartialDate.Interval(first, last.isBefore(first) ? last.plusYears(1) : last));
  }

  private static Optional<Resolved> inYear(DateExpression date, Year year) {
    return switch (date) {
      case DateExpression.MonthOfYear month ->
          stated(new PartialDate.Month(year.atMonth(month.month())));
      case DateExpression.DaysOfYear days -> days(days, days.first().atYear(year.getValue()));
      default -> Optional.empty();
    };
  }

  private static LocalDate nearest(MonthDay day, Tense tense, LocalDate published) {
    LocalDate same = day.atYear(published.getYear());
    long away = ChronoUnit.DAYS.between(published, same);
    return switch (tense) {
      case PAST -> away > 31 ? day.atYear(published.getYear() - 1) : same;
      case FUTURE -> away < -31 ? day.atYear(published.getYear() + 1) : same;
      case PRESENT ->
          away > 183
              ? day.atYear(published.getYear() - 1)
              : away < -183 ? day.atYear(published.getYear() + 1) : same;
    };
  }

  private static Optional<Resolved> month(
      DateExpression.MonthOfYear expression, Tense tense, LocalDate published) {
    int year = published.getYear();
    int after = expression.month().compareTo(published.getMonth());
    switch (expression.turn()) {
      case LAST -> year -= after >= 0 ? 1 : 0;
      case NEXT -> year += after <= 0 ? 1 : 0;
      case THIS -> {}
      case OPEN -> {
        if (tense == Tense.FUTURE) {
          year += after < 0 ? 1 : 0;
        } else {
          year -= after > 0 ? 1 : 0;
        }
      }
    }
    return stated(new PartialDate.Month(YearMonth.of(year, expression.month())));
  }

  private static LocalDate weekday(
      DateExpression.Weekday expression, Tense tense, LocalDate published) {
    DayOfWeek day = expression.day();
    return switch (expression.turn()) {
      case LAST -> published.with(previous(day));
      case NEXT -> published.with(next(day));
      case THIS, OPEN ->
          tense == Tense.FUTURE
              ? published.with(nextOrSame(day))
              : published.with(previousOrSame(day));
    };
  }

  private static Optional<Resolved> weekdays(
      DateExpression.Weekdays days, Tense tense, LocalDate published) {
    LocalDate first =
        tense == Tense.FUTURE
            ? published.with(nextOrSame(days.first()))
            : published.with(previousOrSame(days.last())).with(previousOrSame(days.first()));
    return relative(new PartialDate.Interval(first, first.with(nextOrSame(days.last()))));
  }

  private static Optional<Resolved> dayOfMonth(int day, Tense tense, LocalDate published) {
    int step = tense == Tense.FUTURE ? 1 : -1;
    YearMonth month = YearMonth.from(published);
    for (YearMonth other = month; ; other = other.plusMonths(step)) {
      if (other.isValidDay(day)
          && (other.atDay(day).equals(published)
              || other.atDay(day).isAfter(published) == (step > 0))) {
        return stated(new PartialDate.Day(other.atDay(day)));
      }
    }
  }

  private static LocalDate monday(LocalDate published, int weeks) {
    return published.plusWeeks(weeks).with(previousOrSame(DayOfWeek.MONDAY));
  }

  private static Optional<Resolved> offset(DateExpression.Offset offset, LocalDate published) {
    int count = offset.count();
    return switch (offset.unit()) {
      case DAYS -> relative(published.plusDays(count));
      case WEEKS -> {
        LocalDate monday = monday(published, count);
        yield relative(new PartialDate.Interval(monday, monday.plusDays(6)));
      }
      case MONTHS -> relative(new PartialDate.Month(YearMonth.from(published).plusMonths(count)));
      case YEARS -> relative(new PartialDate.InYear(Year.from(published).plusYears(count)));
      default -> Optional.empty();
    };
  }

  /** A day that is counted forward from another is counted from one ahead. */
  private Optional<Resolved> counted(DateExpression.Counted counted, Optional<LocalDate> before) {
    Tense tense = counted.count() < 0 ? Tense.PAST : Tense.FUTURE;
    return resolve(counted.day(), tense, before)
        .flatMap(day -> day.date().earliest())
        .flatMap(day -> relative(day.plus(counted.count(), counted.unit())));
  }

  private static Optional<Resolved> weekend(
      DateExpression.Weekend weekend, Tense tense, LocalDate published) {
    boolean ahead =
        weekend.turn() == DateExpression.Turn.NEXT
            || weekend.turn() != DateExpression.Turn.LAST && tense == Tense.FUTURE;
    LocalDate saturday =
        ahead
            ? published.with(nextOrSame(DayOfWeek.SATURDAY))
            : published.with(previousOrSame(DayOfWeek.SATURDAY));
    return relative(new PartialDate.Interval(saturday, saturday.plusDays(1)));
  }

  private static Optional<Resolved> stated(PartialDate date) {
    return Optional.of(new Resolved(date, DateBasis.STATED));
  }

  private static Optional<Resolved> relative(LocalDate day) {
    return relative(new PartialDate.Day(day));
  }

  private static Optional<Resolved> relative(PartialDate date) {
    return Optional.of(new Resolved(date, DateBasis.RELATIVE));
  }
}
