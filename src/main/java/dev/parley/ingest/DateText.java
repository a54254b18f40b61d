package dev.parley.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the day out of the ways in which pages and archives write a time. */
final class DateText {

  private static final int LONGEST = 120;
  private static final int FIRST_YEAR = 1600;
  private static final int LAST_YEAR = 2200;
  private static final int MILLISECONDS = 13;
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
  private static final String DAY = "\\b(\\d{1,2})(?:st|nd|rd|th)?\\b";
  private static final String YEAR = "\\b(\\d{4})\\b";
  private static final String TIME = "\\d{1,2}:\\d{2}(?::\\d{2})?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<![\\d.-])(\\d{4})([-/.]?)(\\d{2})\\2(\\d{2})(?!\\d)(?:T\\d|[^\\p{L}]|Z|$)");
  private static final Pattern DAY_FIRST = words(DAY + "(?: of)?[ .-]*" + MONTH + ",?[ -]*" + YEAR);
  private static final Pattern MONTH_FIRST = words("\\b" + MONTH + " *" + DAY + ",? *" + YEAR);
  private static final Pattern YEAR_LAST =
      words("\\b" + MONTH + " +" + DAY + " +" + TIME + "(?: +[a-z]{2,5})? +" + YEAR);
  private static final Pattern SECONDS = Pattern.compile("\\d{10}(?:\\d{3})?");
  private static final Pattern INSTANT =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2})(:\\d{2})?(?:\\.\\d+)?"
              + " ?(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})");

  private DateText() {}

  /**
   * Returns the day that {@code text} names: {@code 2017-11-20}, also with a time, {@code
   * 20171120}, {@code Mon, 20 Nov 2017 10:00:00 GMT}, {@code Posted on November 20, 2017}, seconds
   * since 1970. It is the day where the writer was. What programs write for an unknown time, such
   * as the first day of year 1, is no day.
   */
  static Optional<LocalDate> day(String text) {
    String words = text.strip();
    if (words.length() > LONGEST) {
      return Optional.empty();
    }
    if (SECONDS.matcher(words).matches()) {
      return Optional.of(LocalDate.ofInstant(ofNumber(words), ZoneOffset.UTC));
    }
    return found(YEAR_FIRST, words, 1, 3, 4)
        .or(() -> found(DAY_FIRST, words, 3, 2, 1))
        .or(() -> found(MONTH_FIRST, words, 3, 1, 2))
        .or(() -> found(YEAR_LAST, words, 3, 1, 2));
  }

  /** Returns the moment that {@code text} names with its distance from UTC, if it tells that. */
  static Optional<OffsetDateTime> moment(String text) {
    Matcher match = INSTANT.matcher(text.strip());
    if (!match.matches()) {
      return Optional.empty();
    }
    String seconds = Optional.ofNullable(match.group(3)).orElse(":00");
    String zone = match.group(4).replaceFirst("UTC|GMT", "Z");
    String offset = zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone;
    try {
      return Optional.of(
          OffsetDateTime.parse(match.group(1) + "T" + match.group(2) + seconds + offset));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Instant ofNumber(String digits) {
    long number = Long.parseLong(digits);
    return digits.length() == MILLISECONDS
        ? Instant.ofEpochMilli(number)
        : Instant.ofEpochSecond(number);
  }

  private static Optional<LocalDate> found(
      Pattern pattern, String text, int year, int month, int day) {
    Matcher match = pattern.matcher(text);
    return match.find()
        ? date(match.group(year), match.group(month), match.group(day))
        : Optional.empty();
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional.of(
              LocalDate.of(Integer.parseInt(year), monthNumber(month), Integer.parseInt(day)))
          .filter(date -> date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int monthNumber(String month) {
    return Character.isDigit(month.charAt(0))
        ? Integer.parseInt(month)
        : MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static Pattern words(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
  }
}
