package dev.parley.text;

import dev.parley.text.DateExpression.MonthOfYear;
import dev.parley.text.DateExpression.Offset;
import dev.parley.text.DateExpression.Turn;
import dev.parley.text.DateExpression.Weekday;
import dev.parley.text.DateExpression.WeekdayOfWeek;
import dev.parley.text.DateExpression.Weekend;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what counts from the day of publication: "yesterday", "last week", "two months ago". */
final class DistanceReader implements DateReader {

  private static final int FARTHEST = 400;
  private static final int FARTHEST_AHEAD = 60;

  private static final Map<String, Turn> TURNS =
      Map.of(
          "last", Turn.LAST,
          "past", Turn.LAST,
          "previous", Turn.LAST,
          "this", Turn.THIS,
          "next", Turn.NEXT,
          "coming", Turn.NEXT);

  @Override
  public Set<String> openings() {
    return CalendarNames.union(
        CalendarNames.union(CalendarNames.NUMBERS.keySet(), TURNS.keySet().toArray(String[]::new)),
        "today",
        "tonight",
        "yesterday",
        "tomorrow",
        "the",
        "over",
        "a",
        "an");
  }

  @Override
  public Optional<DateMention> read(CalendarWords words) {
    return switch (words.word(0)) {
      case "today", "tonight" -> words.taken(1, new Offset(ChronoUnit.DAYS, 0));
      case "yesterday" -> words.taken(1, new Offset(ChronoUnit.DAYS, -1));
      case "tomorrow" -> words.taken(1, new Offset(ChronoUnit.DAYS, 1));
      case "the" -> weekend(words, 0).or(() -> dayBeyond(words));
      case "over" -> words.is(1, "the") ? weekend(words, 1) : Optional.empty();
      case "a", "an" ->
          words.is(1, "fortnight") ? count(words, ChronoUnit.WEEKS, 2) : count(words, 1);
      default ->
          TURNS.containsKey(words.word(0))
              ? turn(words, TURNS.get(words.word(0)))
              : words.number(0).flatMap(number -> count(words, number));
    };
  }

  /** "at the weekend", "over the weekend". */
  private static Optional<DateMention> weekend(CalendarWords words, int article) {
    return words.is(article + 1, "weekend")
            && (article > 0 || words.isPrecededBy("at", "on", "during"))
        ? words.taken(article + 2, new Weekend(Turn.OPEN))
        : Optional.empty();
  }

  /** "the day after tomorrow", "the day before yesterday". */
  private static Optional<DateMention> dayBeyond(CalendarWords words) {
    if (words.is(1, "day") && words.is(2, "after") && words.is(3, "tomorrow")) {
      return words.taken(4, new Offset(ChronoUnit.DAYS, 2));
    }
    return words.is(1, "day") && words.is(2, "before") && words.is(3, "yesterday")
        ? words.taken(4, new Offset(ChronoUnit.DAYS, -2))
        : Optional.empty();
  }

  /** "last week", "this weekend", "next Monday", "last October", "past two days" is none. */
  private static Optional<DateMention> turn(CalendarWords words, Turn turn) {
    if (words.isWeekday(1)) {
      return words.taken(2, new Weekday(words.weekday(1), turn));
    }
    if (words.isMonth(1)) {
      return words.day(2).isPresent()
          ? Optional.empty()
          : words.taken(2, new MonthOfYear(words.month(1), turn));
    }
    return switch (words.word(1)) {
      case "weekend" -> words.taken(2, new Weekend(turn));
      case "night" ->
          turn == Turn.LAST ? words.taken(2, new Offset(ChronoUnit.DAYS, -1)) : Optional.empty();
      case "morning", "evening", "afternoon" ->
          turn == Turn.THIS ? words.taken(2, new Offset(ChronoUnit.DAYS, 0)) : Optional.empty();
      case "week", "month", "year" -> {
        int count = turn == Turn.LAST ? -1 : turn == Turn.NEXT ? 1 : 0;
        yield away(words, 2, words.unit(1).orElseThrow(), count);
      }
      default -> Optional.empty();
    };
  }

  /** "two weeks ago", "in three days" behind a number. */
  private static Optional<DateMention> count(CalendarWords words, int number) {
    return words.unit(1).flatMap(unit -> count(words, unit, number));
  }

  private static Optional<DateMention> count(CalendarWords words, ChronoUnit unit, int count) {
    if (words.is(2, "ago") && count <= FARTHEST) {
      return away(words, 3, unit, -count);
    }
    if (words.isPrecededBy("in") && count < FARTHEST_AHEAD && unit != ChronoUnit.YEARS) {
      int time = words.is(2, "'s") ? 3 : 2;
      return away(words, words.is(time, "time") ? time + 1 : 2, unit, count);
    }
    return Optional.empty();
  }

  /** "last week", "last week on Thursday", "a fortnight ago on Monday". */
  private static Optional<DateMention> away(
      CalendarWords words, int length, ChronoUnit unit, int count) {
    return unit == ChronoUnit.WEEKS && words.is(length, "on") && words.isWeekday(length + 1)
        ? words.taken(length + 2, new WeekdayOfWeek(words.weekday(length + 1), count))
        : words.taken(length, new Offset(unit, count));
  }
}
