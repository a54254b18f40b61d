package dev.parley.serve.linked;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days of the data in words: {@code 2017-11-20} is 20 November 2017. */
final class Days {

  /** What stands between the first and the last day. */
  static final String TO = " to ";

  private static final Pattern DATE = Pattern.compile("(-?\\d{4,})(?:-(\\d\\d))?(?:-(\\d\\d))?");
  private static final Pattern YEARLESS = Pattern.compile("--(\\d\\d)-(\\d\\d)");

  private Days() {}

  /** Returns when something was, from its date or else its first and last possible day. */
  static String words(String date, String first, String last) {
    if (!date.isEmpty()) {
      return words(date);
    }
    if (first.isEmpty() && last.isEmpty()) {
      return "";
    }
    return first.equals(last) ? words(first) : words(first) + TO + words(last);
  }

  /** Returns {@code date} in words. */
  static String words(String date) {
    Matcher full = DATE.matcher(date);
    Matcher yearless = YEARLESS.matcher(date);
    if (yearless.matches()) {
      return Integer.parseInt(yearless.group(2)) + " " + month(yearless.group(1));
    }
    if (!full.matches()) {
      return date;
    }
    String day = full.group(3) == null ? "" : Integer.parseInt(full.group(3)) + " ";
    String month = full.group(2) == null ? "" : month(full.group(2)) + " ";
    return day + month + full.group(1);
  }

  private static String month(String number) {
    return Month.of(Integer.parseInt(number)).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** Returns where in time {@code date} is, in years; a year without a month is its beginning. */
  static double year(String date) {
    Matcher full = DATE.matcher(date);
    if (!full.matches()) {
      return Double.NaN;
    }
    int month = full.group(2) == null ? 1 : Integer.parseInt(full.group(2));
    int day = full.group(3) == null ? 1 : Integer.parseInt(full.group(3));
    return Integer.parseInt(full.group(1)) + (month - 1) / 12.0 + (day - 1) / 366.0;
  }
}
