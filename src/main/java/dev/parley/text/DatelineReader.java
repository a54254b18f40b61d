package dev.parley.text;

import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/**
 * Reads the dateline at the beginning of a line: "GENEVA -", "GENEVA, Switzerland (AP) _", "NEW
 * DELHI, March 21 (PTI):", "LAHORE, March 21."
 */
final class DatelineReader {

  private static final int LONGEST = 14;

  private final List<Token> line;

  DatelineReader(List<Token> line) {
    this.line = line;
  }

  /** Returns how many tokens the dateline has with its dash or colon; 0 where there is none. */
  int length() {
    int place = placeLength();
    if (place == 0 || !endsPlace(place)) {
      return 0;
    }
    boolean plain = true;
    for (int at = place; at < Math.min(line.size() - 1, LONGEST); at++) {
      Token token = line.get(at);
      if (isDash(token) && isApart(at)) {
        return line.getFirst().is("file") ? 0 : afterDashes(at);
      }
      if (plain && (token.key().equals(":") || token.key().equals(".") && endsDay(at))) {
        return at + 1;
      }
      plain &= isDetail(at);
    }
    return 0;
  }

  /** Returns the dateline that the line begins with. */
  Dateline read() {
    StringBuilder place = new StringBuilder();
    int end = line.getFirst().begin();
    int at = 0;
    for (; at < line.size(); at++) {
      Token token = line.get(at);
      boolean tight = token.begin() == end;
      if (!token.isAllCaps() && !(tight && LineReader.isDash(token))) {
        break;
      }
      place.append(tight ? "" : " ").append(token.text());
      end = token.end();
    }
    return new Dateline(place.toString(), day(at));
  }

  /** Returns the day told between {@code first} and the end of the dateline. */
  private Optional<MonthDay> day(int first) {
    int last = length();
    for (int at = first; at + 1 < last; at++) {
      Month month = CalendarNames.MONTHS.get(line.get(at).lower());
      if (month != null && line.get(at + 1).isNumber()) {
        return day(month, line.get(at + 1).text());
      }
    }
    return Optional.empty();
  }

  private static Optional<MonthDay> day(Month month, String day) {
    try {
      return Optional.of(MonthDay.of(month, Integer.parseInt(day)));
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private int placeLength() {
    int at = 0;
    while (at < line.size() && line.get(at).isAllCaps()) {
      at++;
    }
    return at;
  }

  /** Returns whether no other word than a date follows the capitals: "IMF chief" is no dateline. */
  private boolean endsPlace(int place) {
    return place < line.size() && (!line.get(place).isWord() || LineReader.isDay(line.get(place)));
  }

  /** Returns whether the token {@code at} is a day, an agency or what parts them. */
  private boolean isDetail(int at) {
    Token token = line.get(at);
    return !token.isWord() && !token.key().equals("\"")
        || LineReader.isDay(token)
        || token.isNumber()
        || token.isAllCaps()
        || line.get(at - 1).key().equals("(");
  }

  /** Returns whether the full stop {@code at} stands behind a day: "March 21." */
  private boolean endsDay(int at) {
    return at > 1 && line.get(at - 1).isNumber() && LineReader.isDay(line.get(at - 2));
  }

  private int afterDashes(int dash) {
    int at = dash + 1;
    while (at < line.size() && isDash(line.get(at))) {
      at++;
    }
    return at;
  }

  private static boolean isDash(Token token) {
    return LineReader.isDash(token) || token.key().equals("_");
  }

  private boolean isApart(int at) {
    Token token = line.get(at);
    return token.begin() > line.get(at - 1).end() || !token.key().equals("-");
  }
}
