package dev.parley.text;

import dev.parley.text.DateExpression.Absolute;
import dev.parley.text.DateExpression.DayOfMonth;
import dev.parley.text.DateExpression.DaysOfYear;
import dev.parley.text.DateExpression.YearAway;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;

/** Reads days of the calendar: "November 20, 2017", "5-6 September", "the 20th". */
final class DayReader implements DateReader {

  private static final String[] TO = {"to", "until", "till", "through", "and", "-", "\u2013"};

  /** A day of a month, as one end of a stretch. */
  private record Day(Month month, int day, int length) {}

  @Override
  public Set<String> openings() {
    return CalendarNames.union(CalendarNames.MONTHS.keySet(), "the");
  }

  @Override
  public Optional<DateMention> read(CalendarWords words) {
    char first = words.token(0).lower().charAt(0);
    if (Character.isDigit(first) || words.isMonth(0)) {
      return days(words);
    }
    return words.is(0, "the") ? weekOf(words).or(() -> ordinal(words)) : Optional.empty();
  }

  /** "5 September", "5-6 September 2016", "September 5-6", "October 30 to November 1". */
  private static Optional<DateMention> days(CalendarWords words) {
    Optional<Day> first = day(words).or(() -> dayBeforeOther(words));
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int length = first.get().length();
    Optional<Day> last = words.is(length, TO) ? end(words, length + 1, first.get()) : none();
    length += last.map(day -> 1 + day.length()).orElse(0);
    int comma = words.is(length, ",") || words.is(length, "of") ? length + 1 : length;
    Optional<Integer> year = words.year(comma);
    Optional<Integer> away = words.yearAway(comma);
    try {
      if (year.isPresent()) {
        return words.taken(comma + 1, absolute(year.get(), first.get(), last));
      }
      DateExpression days = daysOfYear(first.get(), last);
      return away.isPresent()
          ? words.taken(comma + 2, new YearAway(away.get(), days))
          : words.taken(length, days);
    } catch (DateTimeException | IllegalArgumentException noSuchDay) {
      return Optional.empty();
    }
  }

  /** "September 5", "5 September", "5th of September". */
  private static Optional<Day> day(CalendarWords words) {
    if (words.isMonth(0)) {
      return words.day(1).flatMap(day -> dayOf(words.month(0), day, 2));
    }
    int month = words.is(1, "of") ? 2 : 1;
    return words.isMonth(month)
        ? words.day(0).flatMap(day -> dayOf(words.month(month), day, month + 1))
        : none();
  }

  private static Optional<Day> dayOf(Month month, int day, int length) {
    return day <= month.maxLength() ? Optional.of(new Day(month, day, length)) : none();
  }

  /** "5" before "to 6 September". */
  private static Optional<Day> dayBeforeOther(CalendarWords words) {
    return words.day(0).isPresent() && words.is(1, TO) && words.day(2).isPresent()
        ? day(words.from(2)).map(last -> new Day(last.month(), words.day(0).get(), 1))
        : none();
  }

  /** Returns the end of a stretch, of the month of {@code first} where it names none. */
  private static Optional<Day> end(CalendarWords words, int at, Day first) {
    Optional<Day> other = day(words.from(at));
    if (other.filter(last -> last.month() != first.month()).isPresent()) {
      return words.is(at - 1, "and") && !words.isPrecededBy("between") ? none() : other;
    }
    return other
        .or(() -> words.day(at).flatMap(day -> dayOf(first.month(), day, 1)))
        .filter(last -> last.day() > first.day());
  }

  private static Optional<Day> none() {
    return Optional.empty();
  }

  private static DateExpression absolute(int year, Day first, Optional<Day> last) {
    if (last.isEmpty()) {
      return new Absolute(new PartialDate.Day(LocalDate.of(year, first.month(), first.day())));
    }
    LocalDate end = LocalDate.of(year, last.get().month(), last.get().day());
    LocalDate begin = LocalDate.of(year, first.month(), first.day());
    return new Absolute(
        new PartialDate.Interval(begin.isAfter(end) ? begin.minusYears(1) : begin, end));
  }

  private static DateExpression daysOfYear(Day first, Optional<Day> last) {
    return new DaysOfYear(
        MonthDay.of(first.month(), first.day()),
        last.map(day -> MonthDay.of(day.month(), day.day())));
  }

  /** "the week of December 10". */
  private static Optional<DateMention> weekOf(CalendarWords words) {
    if (!words.is(1, "week") || !words.is(2, "of", "beginning", "starting")) {
      return Optional.empty();
    }
    int day = words.is(3, "on") ? 4 : 3;
    return day(words.from(day)).flatMap(first -> words.taken(day + first.length(), week(first)));
  }

  private static DateExpression week(Day first) {
    MonthDay begin = MonthDay.of(first.month(), first.day());
    return new DaysOfYear(begin, Optional.of(MonthDay.from(begin.atYear(2001).plusDays(6))));
  }

  /** "on the 20th", but not "on the 20th anniversary". */
  private static Optional<DateMention> ordinal(CalendarWords words) {
    return words.is(-1, "on")
            && words.isOrdinal(1)
            && (!words.has(2) || !words.token(2).isWord() || words.is(2, "in", "at", "and", "with"))
        ? words.day(1).flatMap(day -> words.taken(2, new DayOfMonth(day)))
        : Optional.empty();
  }
}
