package dev.parley.text;

import dev.parley.text.DateExpression.MonthOfYear;
import dev.parley.text.DateExpression.Turn;
import dev.parley.text.DateExpression.Weekday;
import dev.parley.text.DateExpression.WeekdayOfWeek;
import dev.parley.text.DateExpression.Weekdays;
import java.util.Optional;
import java.util.Set;

/** Reads days of the week: "Tuesday", "Tuesday, November 20", "Thursday of last week". */
final class WeekdayReader implements DateReader {

  /** Behind a day in a name: "The Sunday Times", "the Good Friday Agreement". */
  private static final Set<String> NAMES =
      Set.of(
          "times",
          "telegraph",
          "express",
          "mail",
          "mirror",
          "herald",
          "post",
          "tribune",
          "star",
          "agreement",
          "accord",
          "accords");

  private static final String[] TO = {"to", "until", "till", "through", "-", "\u2013"};

  private final DayReader days = new DayReader();

  @Override
  public Set<String> openings() {
    return CalendarNames.WEEKDAYS.keySet();
  }

  @Override
  public Optional<DateMention> read(CalendarWords words) {
    if (!words.isWeekday(0) || isName(words)) {
      return Optional.empty();
    }
    return ofMonth(words)
        .or(() -> ofWeek(words))
        .or(() -> several(words))
        .or(() -> words.taken(1, new Weekday(words.weekday(0), turn(words))));
  }

  private static boolean isName(CalendarWords words) {
    return NAMES.contains(words.word(1)) && words.token(1).isCapitalized();
  }

  /** "Tuesday, November 20", "Tuesday 20 November". */
  private Optional<DateMention> ofMonth(CalendarWords words) {
    int day = words.is(1, ",") ? 2 : 1;
    if (!words.has(day)) {
      return Optional.empty();
    }
    return days.read(words.from(day))
        .filter(date -> !(date.expression() instanceof MonthOfYear))
        .map(date -> new DateMention(words.at(), date.last(), date.expression()));
  }

  /** "Thursday of last week", "Wednesday next week". */
  private static Optional<DateMention> ofWeek(CalendarWords words) {
    int turn = words.is(1, "of") ? 2 : 1;
    if (!words.is(turn + 1, "week") || !words.is(turn, "last", "this", "next")) {
      return Optional.empty();
    }
    int weeks = words.is(turn, "last") ? -1 : words.is(turn, "next") ? 1 : 0;
    return words.taken(turn + 2, new WeekdayOfWeek(words.weekday(0), weeks));
  }

  /** "Thursday and Friday", "Monday to Wednesday". */
  private static Optional<DateMention> several(CalendarWords words) {
    if (!words.isWeekday(2)) {
      return Optional.empty();
    }
    boolean next = words.weekday(0).plus(1) == words.weekday(2);
    return words.is(1, TO) || words.is(1, "and") && next
        ? words.taken(3, new Weekdays(words.weekday(0), words.weekday(2)))
        : Optional.empty();
  }

  private static Turn turn(CalendarWords words) {
    return words.is(1, "last", "past") ? Turn.LAST : words.is(1, "next") ? Turn.NEXT : Turn.OPEN;
  }
}
