package dev.parley.text;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/**
 * The words of a sentence, counted from one of them, as calendar expressions are made of them.
 *
 * @param at the word that is counted as 0
 */
record CalendarWords(Sentence sentence, int at) {

  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2100;
  private static final int MOST_DIGITS = 8;

  /** Returns the expression of {@code length} words from 0 on. */
  Optional<DateMention> taken(int length, DateExpression expression) {
    return Optional.of(new DateMention(at, at + length - 1, expression));
  }

  /** Returns the same words, counted from another. */
  CalendarWords from(int offset) {
    return new CalendarWords(sentence, at + offset);
  }

  boolean has(int offset) {
    return at + offset >= 0 && at + offset < sentence.size();
  }

  Token token(int offset) {
    return sentence.token(at + offset);
  }

  /** Returns the word in small letters; empty where none stands there. */
  String word(int offset) {
    return has(offset) ? token(offset).lower() : "";
  }

  boolean is(int offset, String... words) {
    return Arrays.asList(words).contains(word(offset));
  }

  boolean isHyphen(int offset) {
    return is(offset, "-", "\u2013");
  }

  /** Returns whether one of {@code words} stands before 0, perhaps with a hyphen: "mid-May". */
  boolean isPrecededBy(String... words) {
    return is(-1, words) || is(-1, "-") && is(-2, words);
  }

  boolean isWeekday(int offset) {
    return CalendarNames.WEEKDAYS.containsKey(word(offset));
  }

  DayOfWeek weekday(int offset) {
    return CalendarNames.WEEKDAYS.get(word(offset));
  }

  boolean isMonth(int offset) {
    return has(offset)
        && token(offset).isCapitalized()
        && CalendarNames.MONTHS.containsKey(word(offset));
  }

  Month month(int offset) {
    return CalendarNames.MONTHS.get(word(offset));
  }

  /** "5", "5th": a day of a month. */
  Optional<Integer> day(int offset) {
    String text = word(offset);
    int digits = isOrdinal(offset) ? text.length() - 2 : text.length();
    return digits > 2 ? Optional.empty() : number(text.substring(0, digits)).filter(this::isDay);
  }

  /** "5th". */
  boolean isOrdinal(int offset) {
    String text = word(offset);
    return text.length() > 2
        && text.length() < 5
        && Character.isDigit(text.charAt(0))
        && (text.endsWith("th")
            || text.endsWith("st")
            || text.endsWith("nd")
            || text.endsWith("rd"));
  }

  private boolean isDay(int number) {
    return number >= 1 && number <= 31;
  }

  Optional<Integer> year(int offset) {
    String text = word(offset);
    return text.length() != 4
        ? Optional.empty()
        : number(text).filter(year -> year >= FIRST_YEAR && year <= LAST_YEAR);
  }

  /** Returns how many years after publication "last year", "this year" and "next year" are. */
  Optional<Integer> yearAway(int offset) {
    if (!is(offset + 1, "year")) {
      return Optional.empty();
    }
    return switch (word(offset)) {
      case "last" -> Optional.of(-1);
      case "this" -> Optional.of(0);
      case "next" -> Optional.of(1);
      default -> Optional.empty();
    };
  }

  /** "12", "twelve". */
  Optional<Integer> number(int offset) {
    String text = word(offset);
    Integer named = CalendarNames.NUMBERS.get(text);
    return named == null ? number(text) : Optional.of(named);
  }

  /** Returns the unit of time that a word names, one or several. */
  Optional<ChronoUnit> unit(int offset) {
    return Optional.ofNullable(CalendarNames.UNITS.get(word(offset)));
  }

  /** Returns the number that plain digits write. */
  static Optional<Integer> number(String text) {
    return isNumber(text) ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  private static boolean isNumber(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) < '0' || text.charAt(at) > '9') {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= MOST_DIGITS;
  }
}
