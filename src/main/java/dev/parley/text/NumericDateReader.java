package dev.parley.text;

import dev.parley.text.DateExpression.Absolute;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Reads dates in digits: "2017-11-20", "20.11.2017", "20/11/2017" where the order is sure. */
final class NumericDateReader implements DateReader {

  private static final int MONTHS = 12;

  @Override
  public Set<String> openings() {
    return Set.of();
  }

  @Override
  public Optional<DateMention> read(CalendarWords words) {
    String text = words.token(0).text();
    if (!Character.isDigit(text.charAt(0))) {
      return Optional.empty();
    }
    if (text.indexOf('.') > 0) {
      return pointed(words, text.split("\\.", -1));
    }
    if (words.isHyphen(1) && words.isHyphen(3)) {
      return date(words, words.year(0), words.day(2), words.day(4), 5);
    }
    return words.is(1, "/") && words.is(3, "/") ? slashed(words) : Optional.empty();
  }

  private static Optional<DateMention> pointed(CalendarWords words, String[] parts) {
    return parts.length == 3 && parts[2].length() == 4
        ? date(
            words,
            CalendarWords.number(parts[2]),
            CalendarWords.number(parts[1]),
            CalendarWords.number(parts[0]),
            1)
        : Optional.empty();
  }

  /** Day and month, or month and day in America; the number above 12 tells. */
  private static Optional<DateMention> slashed(CalendarWords words) {
    Optional<Integer> first = words.day(0);
    Optional<Integer> second = words.day(2);
    if (second.filter(day -> day > MONTHS).isPresent()) {
      return date(words, words.year(4), first, second, 5);
    }
    return first.filter(day -> day > MONTHS).isPresent()
        ? date(words, words.year(4), second, first, 5)
        : Optional.empty();
  }

  private static Optional<DateMention> date(
      CalendarWords words,
      Optional<Integer> year,
      Optional<Integer> month,
      Optional<Integer> day,
      int length) {
    if (year.isEmpty() || month.isEmpty() || day.isEmpty()) {
      return Optional.empty();
    }
    try {
      LocalDate date = LocalDate.of(year.get(), month.get(), day.get());
      return words.taken(length, new Absolute(new PartialDate.Day(date)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
