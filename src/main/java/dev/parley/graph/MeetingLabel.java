package dev.parley.graph;

import dev.parley.event.Kind;
import dev.parley.text.PartialDate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a meeting is called: {@code Meeting of A and B, 20 November 2017}. */
final class MeetingLabel {

  private static final int MOST_NAMES = 4;

  private MeetingLabel() {}

  /** Returns the label of a meeting of {@code names}, which may be none. */
  static String of(Kind kind, List<String> names, Optional<PartialDate> date) {
    return word(kind)
        + (names.isEmpty() ? "" : " of " + list(names))
        + date.map(known -> ", " + words(known)).orElse("");
  }

  private static String word(Kind kind) {
    return switch (kind) {
      case MEETING -> "Meeting";
      case SUMMIT -> "Summit";
      case TALKS -> "Talks";
      case VISIT -> "Visit";
      case CALL -> "Call";
    };
  }

  private static String list(List<String> names) {
    int last = names.size() - 1;
    if (last == 0) {
      return names.getFirst();
    }
    if (names.size() <= MOST_NAMES) {
      return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
    int shown = MOST_NAMES - 1;
    return String.join(", ", names.subList(0, shown))
        + " and "
        + (names.size() - shown)
        + " others";
  }

  private static String words(PartialDate date) {
    return switch (date) {
      case PartialDate.Day day -> words(day.value());
      case PartialDate.Month month -> format("MMMM yyyy").format(month.value());
      case PartialDate.InYear year -> year.toString();
      case PartialDate.DayOfYear day -> format("d MMMM").format(day.value());
      case PartialDate.Interval days -> words(days.first()) + " to " + words(days.last());
    };
  }

  private static String words(LocalDate day) {
    return format("d MMMM yyyy").format(day);
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
