package dev.parley.text;

import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/**
 * Reads the dateline at the beginning of a line: "GENEVA -", "GENEVA, Switzerland (AP) _", "NEW
 * DELHI, March 21 (PTI):", "LAHORE, March 21.", "Riyadh, May 3, SPA --".
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
        return line.getFirst().is("file") || isMixed() && !plain ? 0 : afterDashes(at);
      }
      if (plain && (token.key().equals(":") || token.key().equals(".") && endsDay(at))) {
        return at + 1;
      }
      if (plain && endsAgency(at) && !isDash(line.get(at + 1)) && !line.get(at + 1).is(":")) {
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
    int words = placeLength();
    int at = 0;
    for (; at < line.size(); at++) {
      Token token = line.get(at);
      boolean tight = token.begin() == end;
      if (at >= words && !token.isAllCaps() && !(tight && LineReader.isDash(token))) {
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
    return at > 0 ? at : mixedLength();
  }

  /** Returns how many words in small letters name the place, with a comma and a day behind them. */
  private int mixedLength() {
    int at = 0;
    while (at < line.size() && line.get(at).isWord() && line.get(at).isCapitalized()) {
      at++;
    }
    boolean dated =
        at + 2 < line.size()
            && line.get(at).key().equals(",")
            && (isMonth(at + 1) && line.get(at + 2).isNumber()
                || isMonth(at + 2) && line.get(at + 1).isNumber());
    return dated ? at : 0;
  }

  private boolean isMonth(int at) {
    return CalendarNames.MONTHS.containsKey(line.get(at).lower());
  }

  /** "Riyadh, May 3, SPA --": whether the place is not in capitals. */
  private boolean isMixed() {
    return !line.getFirst().isAllCaps();
  }

  /** "DELHI, May 3 (PTI)": whether an agency in parentheses ends at {@code at} behind a day. */
  private boolean endsAgency(int at) {
    return at > 3
        && line.get(at).key().equals(")")
        && line.get(at - 1).isAllCaps()
        && line.get(at - 2).key().equals("(")
        && line.get(at - 3).isNumber();
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
