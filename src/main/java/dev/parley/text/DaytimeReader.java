package dev.parley.text;

import dev.parley.text.DateExpression.Daytime;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads times of a day that the text told before: "in the afternoon", "at 10 a.m.". */
final class DaytimeReader implements DateReader {

  private static final String[] HALVES = {"a.m.", "p.m.", "am", "pm"};
  private static final Pattern HOUR =
      Pattern.compile("(\\d{1,2})(?:[.:]\\d\\d)?(a\\.?m\\.?|p\\.?m\\.?)");
  private static final int EARLIEST = 6;
  private static final int NOON = 12;

  @Override
  public Set<String> openings() {
    return Set.of("in", "at");
  }

  @Override
  public Optional<DateMention> read(CalendarWords words) {
    return switch (words.word(0)) {
      case "in" -> words.is(1, "the") ? part(words) : Optional.empty();
      case "at" -> hour(words);
      default -> Optional.empty();
    };
  }

  private static Optional<DateMention> part(CalendarWords words) {
    int part = words.is(2, "early", "late") ? 3 : 2;
    return words.is(part, "morning", "afternoon", "evening", "hours")
            && !(words.is(part, "hours") && part == 2)
            && !words.is(part + 1, "of", "before", "after", "since")
        ? words.taken(part + 1, new Daytime())
        : Optional.empty();
  }

  /** An hour of the day, but not one of the night, which may be of the next day. */
  private static Optional<DateMention> hour(CalendarWords words) {
    if (words.is(1, "noon", "midday")) {
      return words.taken(2, new Daytime());
    }
    Matcher hour = HOUR.matcher(words.word(1) + (words.is(2, HALVES) ? words.word(2) : ""));
    if (!hour.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(hour.group(1));
    boolean day = number >= EARLIEST && number < NOON || hour.group(2).startsWith("p");
    return day ? words.taken(words.is(2, HALVES) ? 3 : 2, new Daytime()) : Optional.empty();
  }
}
