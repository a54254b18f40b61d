package dev.parley.text;

import dev.parley.text.DateExpression.Daytime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the calendar expressions of a sentence.
 *
 * <p>"November 20", "late on Tuesday", "October 2015", "two weeks ago": each as the text gives it;
 * {@link DateResolver} counts it from the publication date.
 */
public final class DateFinder {

  private static final List<DateReader> READERS =
      List.of(
          new NumericDateReader(),
          new DayReader(),
          new CountedDayReader(),
          new WeekdayReader(),
          new MonthReader(),
          new DistanceReader(),
          new SequelReader(),
          new DaytimeReader());

  private static final Map<String, List<DateReader>> BY_OPENING = byOpening();

  private static Map<String, List<DateReader>> byOpening() {
    Map<String, List<DateReader>> readers = new HashMap<>();
    for (DateReader reader : READERS) {
      for (String word : reader.openings()) {
        readers.computeIfAbsent(word, none -> new ArrayList<>()).add(reader);
      }
    }
    return readers;
  }

  /**
   * Returns the expressions of {@code sentence} in text order, none overlapping; a time of day only
   * where there is no date to which it belongs.
   */
  public List<DateMention> find(Sentence sentence) {
    List<DateMention> found = new ArrayList<>();
    for (int at = 0; at < sentence.size(); at++) {
      Optional<DateMention> date = read(sentence, at);
      if (date.isPresent()) {
        found.add(date.get());
        at = date.get().last();
      }
    }
    if (found.size() > 1) {
      found.removeIf(date -> date.expression() instanceof Daytime);
    }
    return List.copyOf(found);
  }

  private static Optional<DateMention> read(Sentence sentence, int at) {
    String word = sentence.token(at).lower();
    List<DateReader> readers =
        Character.isDigit(word.charAt(0)) ? READERS : BY_OPENING.getOrDefault(word, List.of());
    for (DateReader reader : readers) {
      Optional<DateMention> date = reader.read(new CalendarWords(sentence, at));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }
}
