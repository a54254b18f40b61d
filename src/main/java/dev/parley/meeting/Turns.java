package dev.parley.meeting;

import dev.parley.event.Argument;
import dev.parley.event.Candidate;
import dev.parley.event.Circumstance;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Parts what one trigger tells of people or states who have their turns on days of their own: "met
 * A in Rome on Monday and B in Oslo on Tuesday", "travels to A on Monday and to B on Tuesday".
 */
final class Turns {

  private static final double LIKELY = 0.5;

  private final Map<Argument, Span> stretches = new HashMap<>();

  private Turns() {}

  /** Returns whose turn {@code candidate} tells of where, of those who were {@code taken}. */
  static Turns of(Candidate candidate, List<Argument> taken) {
    Turns turns = new Turns();
    Span sentence = candidate.passage().sentence().span();
    Map<String, List<Argument>> slots = new LinkedHashMap<>();
    for (Argument argument : taken) {
      if (argument.sentence().equals(sentence)) {
        slots.computeIfAbsent(argument.slot(), slot -> new ArrayList<>()).add(argument);
      }
    }
    List<Span> dates =
        candidate.dates().stream()
            .filter(date -> date.sentence().equals(sentence) && date.probability() >= LIKELY)
            .map(Circumstance::words)
            .sorted()
            .toList();
    if (dates.size() > 1) {
      slots.values().forEach(arguments -> turns.read(arguments, dates, sentence));
    }
    return turns;
  }

  /** Returns those of {@code taken} who take part in each turn; one list where there are none. */
  List<List<Argument>> part(List<Argument> taken) {
    List<List<Argument>> parts = new ArrayList<>();
    for (Span stretch : new TreeSet<>(stretches.values())) {
      parts.add(
          taken.stream()
              .filter(one -> stretches.getOrDefault(one, stretch).equals(stretch))
              .toList());
    }
    return parts.isEmpty() ? List.of(taken) : parts;
  }

  /**
   * Returns {@code candidate} without the days and places of other turns than that of {@code
   * occasion}.
   */
  Candidate narrow(Candidate candidate, Collection<Argument> occasion) {
    List<Span> own = occasion.stream().filter(stretches::containsKey).map(stretches::get).toList();
    List<Span> others =
        stretches.values().stream().filter(stretch -> !own.contains(stretch)).toList();
    return others.isEmpty() ? candidate : candidate.without(others);
  }

  private void read(List<Argument> arguments, List<Span> dates, Span sentence) {
    if (Cast.parties(arguments).size() < 2) {
      return;
    }
    List<Argument> sorted = new ArrayList<>(arguments);
    sorted.sort(Comparator.comparing(Argument::words));
    boolean behind = dates.getLast().begin() >= sorted.getLast().words().end();
    if (behind) {
      Collections.reverse(sorted);
    }
    int edge = behind ? sentence.end() : sentence.begin();
    Map<Span, List<Argument>> turns = new LinkedHashMap<>();
    List<Argument> together = List.of();
    for (Argument argument : sorted) {
      Span words = argument.words();
      Span stretch =
          behind ? new Span(words.begin(), edge) : new Span(edge, Math.max(edge, words.end()));
      if (together.isEmpty() || dates.stream().anyMatch(stretch::contains)) {
        together = new ArrayList<>();
        turns.put(stretch, together);
      }
      together.add(argument);
      edge = behind ? words.begin() : words.end();
    }
    if (turns.size() > 1) {
      turns.forEach((stretch, those) -> those.forEach(one -> stretches.put(one, stretch)));
    }
  }
}
