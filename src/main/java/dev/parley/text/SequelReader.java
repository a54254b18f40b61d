package dev.parley.text;

import dev.parley.text.DateExpression.Following;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/** Reads what counts from the date told before: "the following day", "later that day". */
final class SequelReader implements DateReader {

  private static final int FARTHEST = 60;
  private static final String[] PARTS = {"day", "morning", "afternoon", "evening", "night"};

  @Override
  public Set<String> openings() {
    return CalendarNames.union(
        CalendarNames.NUMBERS.keySet(), "the", "next", "that", "earlier", "later", "a");
  }

  @Override
  public Optional<DateMention> read(CalendarWords words) {
    return switch (words.word(0)) {
      case "the" -> definite(words);
      case "next" -> words.is(1, "day") ? words.taken(2, new Following(1)) : Optional.empty();
      case "that" -> sameDay(words, 1);
      case "earlier", "later" ->
          words.is(1, "in") && words.is(2, "the") && words.is(3, "day")
              ? words.taken(4, new Following(0))
              : Optional.empty();
      case "a" -> count(words, 1);
      default -> words.number(0).flatMap(number -> count(words, number));
    };
  }

  private static Optional<DateMention> definite(CalendarWords words) {
    if (words.is(1, "following", "next") && words.is(2, PARTS)) {
      return words.taken(3, new Following(1));
    }
    if (words.is(1, "previous") && words.is(2, PARTS)) {
      return words.taken(3, new Following(-1));
    }
    if (words.is(1, "same")) {
      return sameDay(words, 1);
    }
    if (words.is(1, "day", "night", "evening") && words.is(2, "before", "after") && ends(words)) {
      return words.taken(3, new Following(words.is(2, "after") ? 1 : -1));
    }
    return Optional.empty();
  }

  /** "that day", "that same evening", "the same day". */
  private static Optional<DateMention> sameDay(CalendarWords words, int same) {
    int part = words.is(same, "same") ? same + 1 : same;
    return words.is(part, PARTS) ? words.taken(part + 1, new Following(0)) : Optional.empty();
  }

  /** Nothing that they could be before or after stands behind the words. */
  private static boolean ends(CalendarWords words) {
    return !words.has(3)
        || !Character.isLetterOrDigit(words.word(3).charAt(0)) && !words.is(3, "\"")
        || words.is(3, "and", "in", "at", "to", "for", "with", "when");
  }

  /** "a day earlier", "three days later". */
  private static Optional<DateMention> count(CalendarWords words, int number) {
    if (words.unit(1).filter(unit -> unit == ChronoUnit.DAYS).isEmpty() || number > FARTHEST) {
      return Optional.empty();
    }
    return words.is(2, "earlier", "later")
        ? words.taken(3, new Following(words.is(2, "later") ? number : -number))
        : Optional.empty();
  }
}
