package dev.parley.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How well the meetings of some articles were found, and how well they were told.
 *
 * @param meetings those paired with one of the gold are right
 * @param slots of all meetings; every slot has a count
 */
public record Scores(int articles, Count meetings, Map<Slot, Count> slots) {

  public Scores {
    Map<Slot, Count> all = new EnumMap<>(Slot.class);
    for (Slot slot : Slot.values()) {
      all.put(slot, slots.getOrDefault(slot, Count.NONE));
    }
    slots = Collections.unmodifiableMap(all);
  }

  /** Returns the scores of all articles of {@code parts} together. */
  public static Scores sum(Collection<Scores> parts) {
    int articles = 0;
    Count meetings = Count.NONE;
    Map<Slot, Count> slots = new EnumMap<>(Slot.class);
    for (Scores part : parts) {
      articles += part.articles;
      meetings = meetings.plus(part.meetings);
      part.slots.forEach((slot, count) -> slots.merge(slot, count, Count::plus));
    }
    return new Scores(articles, meetings, slots);
  }

  /** Returns the count of all slots together. */
  public Count allSlots() {
    return slots.values().stream().reduce(Count.NONE, Count::plus);
  }

  /** Returns the scores as a table of text, line by line. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%-9s  %s   (%d articles, %d gold, %d predicted, %d paired)"
            .formatted(
                "meetings",
                meetings,
                articles,
                meetings.wanted(),
                meetings.made(),
                meetings.right()));
    slots.forEach((slot, count) -> lines.add("  %-8s %s".formatted(Words.of(slot), count)));
    lines.add("%-9s  %s".formatted("slots", allSlots()));
    return lines;
  }
}
