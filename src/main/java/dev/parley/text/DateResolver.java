package dev.parley.text;

import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Counts calendar expressions from the day of publication.
 *
 * <p>Without a publication date no year is invented.
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
      case DateExpression.MonthOfYear month ->
          nearest(tense).flatMap(near -> stated(new PartialDate.Month(near.month(month))));
      case DateExpression.YearAway away ->
          published.flatMap(day -> inYear(away.date(), Year.from(day).plusYears(away.years())));
      case DateExpression.Weekday weekday ->
          nearest(tense).flatMap(near -> relative(near.weekday(weekday)));
      case DateExpression.Weekdays days ->
          nearest(tense).flatMap(near -> relative(near.weekdays(days)));
      case DateExpression.WeekdayOfWeek weekday ->
          published.flatMap(
              day -> relative(monday(day, weekday.weeks()).with(nextOrSame(weekday.day()))));
      case DateExpression.DayOfMonth ofMonth ->
          nearest(tense).flatMap(near -> stated(new PartialDate.Day(near.day(ofMonth.day()))));
      case DateExpression.Offset offset -> published.flatMap(day -> offset(offset, day));
      case DateExpression.Counted counted -> counted(counted, before);
      case DateExpression.Weekend weekend ->
          nearest(tense).flatMap(near -> relative(near.weekend(weekend)));
      case DateExpression.Following following ->
          before.flatMap(day -> relative(day.plusDays(following.days())));
      case DateExpression.Daytime daytime ->
          before.map(day -> new Resolved(new PartialDate.Day(day), DateBasis.INHERITED));
    };
  }

  private Optional<Resolved> days(DateExpression.DaysOfYear days, Tense tense) {
    return nearest(tense)
        .map(near -> days(days, near.day(days.first())))
        .orElseGet(() -> stated(new PartialDate.DayOfYear(days.first())));
  }

  private Optional<NearestDate> nearest(Tense tense) {
    return published.map(day -> new NearestDate(day, tense));
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
