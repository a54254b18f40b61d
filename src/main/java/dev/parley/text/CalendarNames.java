package dev.parley.text;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The English names of months, days, numbers and units of time, in small letters. */
public final class CalendarNames {

  static final Map<String, Month> MONTHS = namedMonths();
  static final Map<String, DayOfWeek> WEEKDAYS = namedDays();
  static final Map<String, Integer> NUMBERS = namedNumbers();
  static final Map<String, ChronoUnit> UNITS = namedUnits();

  private CalendarNames() {}

  /** Returns whether {@code token} is a weekday, a month or a unit of time. */
  public static boolean has(Token token) {
    String word = token.lower();
    return WEEKDAYS.containsKey(word)
        || UNITS.containsKey(word)
        || token.isCapitalized() && MONTHS.containsKey(word);
  }

  /** Returns the words of {@code one} and the others. */
  static Set<String> union(Collection<String> one, String... others) {
    return Stream.concat(one.stream(), Stream.of(others)).collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, ChronoUnit> namedUnits() {
    Map<String, ChronoUnit> units = new HashMap<>();
    for (ChronoUnit unit :
        List.of(ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS, ChronoUnit.YEARS)) {
      String several = unit.name().toLowerCase(Locale.ROOT);
      units.put(several, unit);
      units.put(several.substring(0, several.length() - 1), unit);
    }
    return units;
  }

  private static Map<String, Integer> namedNumbers() {
    List<String> names =
        List.of(
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
            "twelve");
    Map<String, Integer> numbers = new HashMap<>();
    for (String name : names) {
      numbers.put(name, numbers.size() + 1);
    }
    return numbers;
  }

  private static Map<String, Month> namedMonths() {
    Map<String, Month> months = new HashMap<>();
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
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

  private static Map<String, DayOfWeek> namedDays() {
    Map<String, DayOfWeek> weekdays = new HashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      weekdays.put(day.name().toLowerCase(Locale.ROOT), day);
    }
    return weekdays;
  }
}
