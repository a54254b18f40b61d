package dev.parley.text;

import dev.parley.text.DateExpression.Absolute;
import dev.parley.text.DateExpression.DaysOfYear;
import dev.parley.text.DateExpression.Following;
import dev.parley.text.DateExpression.MonthOfYear;
import dev.parley.text.DateExpression.Offset;
import dev.parley.text.DateExpression.Turn;
import dev.parley.text.DateExpression.Weekday;
import dev.parley.text.DateExpression.Weekend;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the calendar expressions of a sentence.
 *
 * <p>"November 20", "late on Tuesday", "October 2015", "two weeks ago": each as the text gives it;
 * {@link DateResolver} counts it from the publication date.
 */
public final class DateFinder {

  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2100;

  private static final Map<String, Month> MONTHS = months();
  private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();
  private static final Map<String, Integer> NUMBERS = numbers();
  private static final Map<String, ChronoUnit> UNITS = units();
  private static final Map<String, Turn> TURNS =
      Map.of(
          "last",
          Turn.LAST,
          "past",
          Turn.LAST,
          "previous",
          Turn.LAST,
          "this",
          Turn.THIS,
          "next",
          Turn.NEXT,
          "coming",
          Turn.NEXT);

  /** Returns the expressions of {@code sentence} in text order, none overlapping. */
  public List<DateMention> find(Sentence sentence) {
    List<DateMention> found = new ArrayList<>();
    for (int at = 0; at < sentence.size(); at++) {
      Reader reader = new Reader(sentence, at);
      Optional<DateExpression> date = reader.read();
      if (date.isPresent()) {
        found.add(new DateMention(at, reader.next - 1, date.get()));
        at = reader.next - 1;
      }
    }
    return List.copyOf(found);
  }

  /** Reads one expression; {@code next} is then the token behind it. */
  private static final class Reader {
    private final Sentence sentence;
    private final int at;
    private int next;

    Reader(Sentence sentence, int at) {
      this.sentence = sentence;
      this.at = at;
      this.next = at;
    }

    Optional<DateExpression> read() {
      String word = sentence.token(at).lower();
      char first = word.charAt(0);
      if (Character.isDigit(first)) {
        return number();
      }
      if (!Character.isLetter(first)) {
        return Optional.empty();
      }
      if (isMonth(at)) {
        return month();
      }
      if (WEEKDAYS.containsKey(word)) {
        int month = is(1, ",") ? at + 2 : at + 1;
        if (isMonth(month)) {
          Reader date = new Reader(sentence, month);
          Optional<DateExpression> read = date.read();
          if (read.filter(found -> !(found instanceof MonthOfYear)).isPresent()) {
            next = date.next;
            return read;
          }
        }
        return taken(1, new Weekday(WEEKDAYS.get(word), weekdayTurn()));
      }
      return switch (word) {
        case "today", "tonight" -> taken(1, new Offset(ChronoUnit.DAYS, 0));
        case "yesterday" -> taken(1, new Offset(ChronoUnit.DAYS, -1));
        case "tomorrow" -> taken(1, new Offset(ChronoUnit.DAYS, 1));
        case "last", "past", "this", "next", "coming", "previous" -> turn(TURNS.get(word), 1);
        case "the", "a", "an" -> article();
        case "over" ->
            is(1, "the") && is(2, "weekend") ? taken(3, new Weekend(Turn.OPEN)) : Optional.empty();
        default -> NUMBERS.containsKey(word) ? count(NUMBERS.get(word), 1) : Optional.empty();
      };
    }

    private Optional<DateExpression> number() {
      String text = sentence.token(at).text();
      if (text.length() == 10 && text.charAt(4) == '-') {
        try {
          return taken(1, new Absolute(new PartialDate.Day(LocalDate.parse(text))));
        } catch (DateTimeException notADay) {
          return Optional.empty();
        }
      }
      Optional<Integer> iso = year(0);
      if (iso.isPresent()
          && isHyphen(1)
          && isHyphen(3)
          && day(2).isPresent()
          && day(4).isPresent()) {
        return day(iso.get(), day(2).get(), day(4).get(), 5);
      }
      Optional<Integer> day = day(0);
      if (day.isPresent()) {
        Optional<DateExpression> days = daysBeforeMonth(day.get());
        if (days.isPresent()) {
          return days;
        }
      }
      if (iso.isPresent() && yearStands()) {
        return taken(1, new Absolute(new PartialDate.InYear(Year.of(iso.get()))));
      }
      return plainNumber(text) ? count(Integer.parseInt(text), 1) : Optional.empty();
    }

    /** "5 September", "5-6 September 2016", "5 to 6 September", "the 5th of September". */
    private Optional<DateExpression> daysBeforeMonth(int first) {
      int after = is(1, "of") ? 2 : 1;
      Optional<Integer> last = Optional.empty();
      if ((isHyphen(1) || is(1, "to") || is(1, "and")) && day(2).isPresent()) {
        last = day(2);
        after = 3;
      }
      if (!isMonth(at + after)) {
        return Optional.empty();
      }
      return days(monthAt(at + after), first, last, after + 1);
    }

    private Optional<DateExpression> month() {
      Month month = monthAt(at);
      Optional<Integer> first = day(1);
      if (first.isPresent()) {
        int after = 2;
        Optional<Integer> last = Optional.empty();
        if ((isHyphen(2) || is(2, "to") || is(2, "and") || is(2, "through"))
            && day(3).isPresent()) {
          last = day(3);
          after = 4;
        }
        return days(month, first.get(), last, after);
      }
      int comma = is(1, ",") || is(1, "of") ? 2 : 1;
      Optional<Integer> year = year(comma);
      if (year.isPresent()) {
        return taken(
            comma + 1, new Absolute(new PartialDate.Month(YearMonth.of(year.get(), month))));
      }
      if (month == Month.MAY || month == Month.MARCH || month == Month.AUGUST) {
        return isPrecededBy(
                "in", "last", "next", "late", "early", "mid", "since", "until", "of", "this", "by")
            ? taken(1, new MonthOfYear(month, monthTurn()))
            : Optional.empty();
      }
      return taken(1, new MonthOfYear(month, monthTurn()));
    }

    private Optional<DateExpression> days(
        Month month, int first, Optional<Integer> last, int length) {
      int comma = is(length, ",") ? length + 1 : length;
      Optional<Integer> year = year(comma);
      if (year.isPresent()) {
        if (last.isPresent() && last.get() > first) {
          try {
            return taken(
                comma + 1,
                new Absolute(
                    new PartialDate.Interval(
                        LocalDate.of(year.get(), month, first),
                        LocalDate.of(year.get(), month, last.get()))));
          } catch (DateTimeException noSuchDay) {
            return Optional.empty();
          }
        }
        return day(year.get(), month.getValue(), first, comma + 1);
      }
      try {
        return taken(
            length,
            new DaysOfYear(
                MonthDay.of(month, first),
                last.filter(day -> day > first).map(day -> MonthDay.of(month, day))));
      } catch (DateTimeException noSuchDay) {
        return Optional.empty();
      }
    }

    private Optional<DateExpression> day(int year, int month, int day, int length) {
      try {
        return taken(length, new Absolute(new PartialDate.Day(LocalDate.of(year, month, day))));
      } catch (DateTimeException noSuchDay) {
        return Optional.empty();
      }
    }

    /** "last week", "this weekend", "next Monday", "last October", "past two days" is none. */
    private Optional<DateExpression> turn(Turn turn, int length) {
      if (at + length >= sentence.size()) {
        return Optional.empty();
      }
      String word = sentence.token(at + length).lower();
      if (word.equals("weekend")) {
        return taken(length + 1, new Weekend(turn));
      }
      if (WEEKDAYS.containsKey(word)) {
        return taken(length + 1, new Weekday(WEEKDAYS.get(word), turn));
      }
      if (isMonth(at + length) && day(length + 1).isPresent()) {
        return Optional.empty();
      }
      if (isMonth(at + length)) {
        return taken(length + 1, new MonthOfYear(monthAt(at + length), turn));
      }
      if (word.equals("night") && turn == Turn.LAST) {
        return taken(length + 1, new Offset(ChronoUnit.DAYS, -1));
      }
      if (word.equals("morning") || word.equals("evening") || word.equals("afternoon")) {
        return turn == Turn.THIS
            ? taken(length + 1, new Offset(ChronoUnit.DAYS, 0))
            : Optional.empty();
      }
      if (word.equals("day") && turn == Turn.NEXT) {
        return taken(length + 1, new Following(1));
      }
      ChronoUnit unit = UNITS.get(word);
      if (unit == null || word.endsWith("s") || unit == ChronoUnit.DAYS) {
        return Optional.empty();
      }
      int count = turn == Turn.LAST ? -1 : turn == Turn.NEXT ? 1 : 0;
      return taken(length + 1, new Offset(unit, count));
    }

    /** "the following day", "the day before", "a week ago", "the next day", "the weekend". */
    private Optional<DateExpression> article() {
      if (is(0, "the") && (is(1, "following") || is(1, "next")) && is(2, "day")) {
        return taken(3, new Following(1));
      }
      if (is(0, "the") && is(1, "previous") && is(2, "day")) {
        return taken(3, new Following(-1));
      }
      if (is(1, "day") && is(2, "earlier")) {
        return taken(3, new Following(-1));
      }
      if (is(1, "day") && is(2, "later")) {
        return taken(3, new Following(1));
      }
      if (is(0, "the") && is(1, "weekend") && isPrecededBy("at", "on", "during")) {
        return taken(2, new Weekend(Turn.OPEN));
      }
      return is(0, "the") ? Optional.empty() : count(1, 1);
    }

    /** "two weeks ago", "three days later" behind a number of {@code length} tokens. */
    private Optional<DateExpression> count(int count, int length) {
      if (at + length + 1 >= sentence.size()) {
        return Optional.empty();
      }
      ChronoUnit unit = UNITS.get(sentence.token(at + length).lower());
      if (unit == null || count > 400) {
        return Optional.empty();
      }
      if (is(length + 1, "ago")) {
        return taken(length + 2, new Offset(unit, -count));
      }
      if (isPrecededBy("in") && count < 60 && unit != ChronoUnit.YEARS) {
        return taken(length + 1, new Offset(unit, count));
      }
      if (unit == ChronoUnit.DAYS && is(length + 1, "later")) {
        return taken(length + 2, new Following(count));
      }
      if (unit == ChronoUnit.DAYS && is(length + 1, "earlier")) {
        return taken(length + 2, new Following(-count));
      }
      return Optional.empty();
    }

    private Turn weekdayTurn() {
      return is(1, "last") || is(1, "past") ? Turn.LAST : is(1, "next") ? Turn.NEXT : Turn.OPEN;
    }

    private Turn monthTurn() {
      return at > 0 && is(-1, "last")
          ? Turn.LAST
          : at > 0 && is(-1, "next") ? Turn.NEXT : Turn.OPEN;
    }

    private Optional<DateExpression> taken(int length, DateExpression expression) {
      next = at + length;
      return Optional.of(expression);
    }

    private boolean is(int offset, String word) {
      int index = at + offset;
      return index >= 0 && index < sentence.size() && sentence.token(index).is(word);
    }

    private boolean isPrecededBy(String... words) {
      for (String word : words) {
        if (is(-1, word) || is(-1, "-") && is(-2, word)) {
          return true;
        }
      }
      return false;
    }

    private boolean isHyphen(int offset) {
      return is(offset, "-") || is(offset, "\u2013");
    }

    private boolean isMonth(int index) {
      return index < sentence.size()
          && sentence.token(index).isCapitalized()
          && MONTHS.containsKey(sentence.token(index).lower());
    }

    private Month monthAt(int index) {
      return MONTHS.get(sentence.token(index).lower());
    }

    private Optional<Integer> day(int offset) {
      int index = at + offset;
      if (index >= sentence.size()) {
        return Optional.empty();
      }
      String text = sentence.token(index).lower();
      int digits =
          text.endsWith("th") || text.endsWith("st") || text.endsWith("nd") || text.endsWith("rd")
              ? text.length() - 2
              : text.length();
      if (digits < 1 || digits > 2 || !plainNumber(text.substring(0, digits))) {
        return Optional.empty();
      }
      int day = Integer.parseInt(text.substring(0, digits));
      return day >= 1 && day <= 31 ? Optional.of(day) : Optional.empty();
    }

    private Optional<Integer> year(int offset) {
      int index = at + offset;
      if (index >= sentence.size() || sentence.token(index).text().length() != 4) {
        return Optional.empty();
      }
      String text = sentence.token(index).text();
      if (!plainNumber(text)) {
        return Optional.empty();
      }
      int year = Integer.parseInt(text);
      return year >= FIRST_YEAR && year <= LAST_YEAR ? Optional.of(year) : Optional.empty();
    }

    /** A bare number of four digits is a year behind "in", "since", a season and the like. */
    private boolean yearStands() {
      return isPrecededBy(
              "in", "since", "until", "by", "of", "from", "to", "during", "early", "late", "mid",
              "before", "after", "spring", "summer", "autumn", "fall", "winter", "and", "the", "(",
              "-")
          && !nextIsNoun();
    }

    private boolean nextIsNoun() {
      return at + 1 < sentence.size()
          && sentence.token(at + 1).isWord()
          && !isPrecededBy("in", "since", "during")
          && !sentence.token(at + 1).isCapitalized()
          && sentence.token(at + 1).lower().endsWith("s");
    }

    private static boolean plainNumber(String text) {
      return !text.isEmpty()
          && text.length() < 9
          && text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }
  }

  private static Map<String, Month> months() {
    Map<String, Month> months = new HashMap<>();
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(java.util.Locale.ROOT);
      months.put(name, month);
      if (month != Month.MAY) {
        months.put(name.substring(0, 3), month);
        months.put(name.substring(0, 3) + ".", month);
      }
    }
    months.put("sept", Month.SEPTEMBER);
    months.put("sept.", Month.SEPTEMBER);
    months.remove("mar");
    return months;
  }

  private static Map<String, DayOfWeek> weekdays() {
    Map<String, DayOfWeek> weekdays = new HashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      weekdays.put(day.name().toLowerCase(java.util.Locale.ROOT), day);
    }
    return weekdays;
  }

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    String[] words = {
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve"
    };
    for (int value = 1; value <= words.length; value++) {
      numbers.put(words[value - 1], value);
    }
    return numbers;
  }

  private static Map<String, ChronoUnit> units() {
    Map<String, ChronoUnit> units = new HashMap<>();
    units.put("day", ChronoUnit.DAYS);
    units.put("week", ChronoUnit.WEEKS);
    units.put("month", ChronoUnit.MONTHS);
    units.put("year", ChronoUnit.YEARS);
    new ArrayList<>(units.keySet()).forEach(unit -> units.put(unit + "s", units.get(unit)));
    return units;
  }
}
