package dev.parley.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the day out of the ways in which pages and archives write a time. */
final class DateText {

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-/.]?)(\\d{2})\\2(\\d{2})(?!\\d)(?:[T ].*|Z|[+-]\\d.*)?");
  private static final List<DateTimeFormatter> IN_WORDS =
      List.of(
          inWords("[EEEE[,] ]d MMMM yyyy"),
          inWords("[EEE[,] ]d MMM yyyy"),
          inWords("[EEEE[,] ]MMMM d[,] yyyy"),
          inWords("[EEE[,] ]MMM d[,] yyyy"));
  private static final Pattern TIME_AFTER = Pattern.compile("(?<=\\d{4})[ ,T]+\\d{1,2}:\\d{2}.*");

  private DateText() {}

  /**
   * Returns the day that {@code text} begins with: {@code 2017-11-20}, also with a time, {@code
   * 20171120}, {@code Mon, 20 Nov 2017 10:00:00 GMT}, {@code November 20, 2017}. It is the day
   * where the writer was.
   */
  static Optional<LocalDate> day(String text) {
    String words = text.strip();
    Matcher match = YEAR_FIRST.matcher(words);
    try {
      if (match.matches()) {
        return Optional.of(LocalDate.of(number(match, 1), number(match, 3), number(match, 4)));
      }
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    String days = TIME_AFTER.matcher(words).replaceFirst("");
    return IN_WORDS.stream().flatMap(format -> parsed(days, format).stream()).findFirst();
  }

  private static int number(Matcher match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static Optional<LocalDate> parsed(String text, DateTimeFormatter format) {
    try {
      return Optional.of(LocalDate.parse(text, format));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static DateTimeFormatter inWords(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }
}
