package dev.parley.text;

import dev.parley.text.DateExpression.Absolute;
import dev.parley.text.DateExpression.MonthOfYear;
import dev.parley.text.DateExpression.Turn;
import dev.parley.text.DateExpression.YearAway;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Reads months and years: "October 2015", "February and March 2014", "in May", "in 2014". */
final class MonthReader implements DateReader {

  /** Names that are words, too, and stand for a month behind certain words only. */
  private static final Set<Month> WORDS = EnumSet.of(Month.MAY, Month.MARCH, Month.AUGUST);

  /** How many letters the shortest names of months have. */
  private static final int ABBREVIATED = 3;

  @Override
  public Set<String> openings() {
    return CalendarNames.MONTHS.keySet();
  }

  @Override
  public Optional<DateMention> read(CalendarWords words) {
    if (words.isMonth(0)) {
      return months(words).or(() -> month(words));
    }
    return words
        .year(0)
        .filter(year -> yearStands(words))
        .flatMap(year -> words.taken(1, new Absolute(new PartialDate.InYear(Year.of(year)))));
  }

  /** "February and March 2014", "March-April 2014". */
  private static Optional<DateMention> months(CalendarWords words) {
    Optional<Integer> year = words.isMonth(2) ? words.year(3) : Optional.empty();
    boolean joined = words.is(1, "and", "to") || words.isHyphen(1);
    if (year.isEmpty() || !joined || words.month(0).compareTo(words.month(2)) >= 0) {
      return Optional.empty();
    }
    return words.taken(
        4,
        new Absolute(
            new PartialDate.Interval(
                YearMonth.of(year.get(), words.month(0)).atDay(1),
                YearMonth.of(year.get(), words.month(2)).atEndOfMonth())));
  }

  private static Optional<DateMention> month(CalendarWords words) {
    Month month = words.month(0);
    int comma = words.is(1, ",", "of") ? 2 : 1;
    Optional<Integer> year = words.year(comma);
    if (year.isPresent()) {
      YearMonth date = YearMonth.of(year.get(), month);
      return words.taken(comma + 1, new Absolute(new PartialDate.Month(date)));
    }
    Optional<Integer> away = words.yearAway(comma);
    if (away.isPresent()) {
      DateExpression date = new MonthOfYear(month, Turn.OPEN);
      return words.taken(comma + 2, new YearAway(away.get(), date));
    }
    if (words.day(1).isPresent()) {
      return Optional.empty();
    }
    boolean sure =
        !WORDS.contains(month) && !isGivenName(words)
            || words.isPrecededBy(
                "in", "last", "next", "late", "early", "mid", "since", "until", "of", "this", "by");
    return sure ? words.taken(1, new MonthOfYear(month, turn(words))) : Optional.empty();
  }

  /** "Ambassador Jan Kubis": whether three letters before a name may be its beginning. */
  private static boolean isGivenName(CalendarWords words) {
    return words.word(0).length() == ABBREVIATED
        && words.has(1)
        && words.token(1).isWord()
        && words.token(1).isCapitalized()
        && !words.token(1).isAllCaps();
  }

  private static Turn turn(CalendarWords words) {
    return words.is(-1, "last") ? Turn.LAST : words.is(-1, "next") ? Turn.NEXT : Turn.OPEN;
  }

  /** A bare number of four digits is a year behind "in", "since", a season and the like. */
  private static boolean yearStands(CalendarWords words) {
    return words.isPrecededBy(
            "in", "since", "until", "by", "of", "from", "to", "during", "early", "late", "mid",
            "before", "after", "spring", "summer", "autumn", "fall", "winter", "and", "the", "(",
            "-")
        && !nextIsNoun(words);
  }

  private static boolean nextIsNoun(CalendarWords words) {
    return words.has(1)
        && words.token(1).isWord()
        && !words.isPrecededBy("in", "since", "during")
        && !words.token(1).isCapitalized()
        && words.word(1).endsWith("s");
  }
}
