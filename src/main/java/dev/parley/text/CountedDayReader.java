package dev.parley.text;

import dev.parley.text.DateExpression.Counted;
import dev.parley.text.DateExpression.Offset;
import dev.parley.text.DateExpression.Turn;
import dev.parley.text.DateExpression.Weekday;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a day and how far from it another is: "a week ago yesterday", "Tuesday week". */
final class CountedDayReader implements DateReader {

  private static final int FARTHEST = 400;
  private static final int FORTNIGHT = 2;

  private static final List<DateReader> DAYS = List.of(new WeekdayReader(), new DistanceReader());

  /** So much time, told by {@code length} words. */
  private record Distance(ChronoUnit unit, int count, int length) {

    Counted after(DateExpression day) {
      return new Counted(day, unit, count);
    }

    Counted before(DateExpression day) {
      return new Counted(day, unit, -count);
    }
  }

  /** A day of the week or one next to that of publication, told by {@code length} words. */
  private record Day(DateExpression expression, int length) {}

  @Override
  public Set<String> openings() {
    return CalendarNames.union(
        CalendarNames.union(CalendarNames.NUMBERS.keySet(), "a", "an", "today", "tomorrow"),
        CalendarNames.WEEKDAYS.keySet().toArray(String[]::new));
  }

  @Override
  public Optional<DateMention> read(CalendarWords words) {
    return distance(words)
        .flatMap(distance -> fromDistance(words, distance))
        .or(() -> day(words, 0).flatMap(day -> fromDay(words, day)));
  }

  /** "a week", "three days", "a fortnight". */
  private static Optional<Distance> distance(CalendarWords words) {
    Optional<Integer> count = words.is(0, "a", "an") ? Optional.of(1) : words.number(0);
    if (count.isEmpty() || count.get() > FARTHEST) {
      return Optional.empty();
    }
    return words.is(1, "fortnight")
        ? Optional.of(new Distance(ChronoUnit.WEEKS, FORTNIGHT * count.get(), 2))
        : words.unit(1).map(unit -> new Distance(unit, count.get(), 2));
  }

  /** "a week ago yesterday", "two weeks from Thursday", "a week tomorrow", "a week on Monday". */
  private static Optional<DateMention> fromDistance(CalendarWords words, Distance distance) {
    int next = distance.length();
    boolean weeks = distance.unit() == ChronoUnit.WEEKS;
    if (words.is(next, "ago")) {
      int begin = weeks && words.is(next + 1, "on") ? next + 2 : next + 1;
      return day(words, begin)
          .flatMap(day -> words.taken(begin + day.length(), distance.before(day.expression())));
    }
    if (words.is(next, "from")) {
      return day(words, next + 1)
          .flatMap(day -> words.taken(next + 1 + day.length(), distance.after(day.expression())));
    }
    boolean lasts = words.is(-1, "for", "in", "of", "after", "within", "over", "than", "lasted");
    if (lasts || !weeks) {
      return Optional.empty();
    }
    int begin = words.is(next, "on") && words.isWeekday(next + 1) ? next + 1 : next;
    return day(words, begin)
        .filter(day -> begin > next || isAhead(day))
        .flatMap(day -> words.taken(begin + day.length(), distance.after(day.expression())));
  }

  /** "Tuesday week", "Friday fortnight", "tomorrow week". */
  private static Optional<DateMention> fromDay(CalendarWords words, Day day) {
    int span = day.length();
    boolean fortnight = words.is(span, "fortnight");
    if (!fortnight && !words.is(span, "week") || words.isHyphen(span + 1)) {
      return Optional.empty();
    }
    Distance distance = new Distance(ChronoUnit.WEEKS, fortnight ? FORTNIGHT : 1, 1);
    return words.taken(span + 1, distance.after(day.expression()));
  }

  private static boolean isAhead(Day day) {
    return day.expression() instanceof Offset offset && offset.count() >= 0;
  }

  private static Optional<Day> day(CalendarWords words, int at) {
    if (words.is(at, "now")) {
      return Optional.of(new Day(new Offset(ChronoUnit.DAYS, 0), 1));
    }
    return !words.has(at)
        ? Optional.empty()
        : DAYS.stream()
            .flatMap(reader -> reader.read(words.from(at)).stream())
            .filter(date -> isDay(date.expression()))
            .map(date -> new Day(date.expression(), date.last() - date.first() + 1))
            .filter(
                day ->
                    !words.has(at + day.length()) || !words.token(at + day.length()).isPossessive())
            .findFirst();
  }

  private static boolean isDay(DateExpression date) {
    return date instanceof Weekday weekday && weekday.turn() != Turn.NEXT
        || date instanceof Offset offset && offset.unit() == ChronoUnit.DAYS;
  }
}
