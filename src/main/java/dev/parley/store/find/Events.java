package dev.parley.store.find;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Finds the meetings that have all words that are looked for in their label, the names of who takes
 * part and of the place, the day and the status: the latest first.
 */
final class Events {

  private final Involvement involvement;

  Events(Involvement involvement) {
    this.involvement = involvement;
  }

  /** A word that is looked for, and the meetings that have it, if it is no number. */
  private record Wanted(String typed, Set<Node> meetings) {

    boolean isNumber() {
      return typed.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }
  }

  /** Returns {@code most} of them. */
  List<Found> find(List<Word> words, int most) {
    List<Wanted> wanted = words.stream().map(this::wanted).toList();
    Optional<Wanted> rarest =
        wanted.stream()
            .filter(one -> !one.isNumber() || !one.meetings().isEmpty())
            .min(Comparator.comparingInt(one -> one.meetings().size()));
    return rarest.stream()
        .flatMap(one -> one.meetings().stream())
        .filter(meeting -> wanted.stream().allMatch(one -> has(meeting, one)))
        .map(meeting -> new Event(meeting, involvement))
        .sorted(Comparator.comparing(Event::day).reversed().thenComparing(Event::iri))
        .limit(most)
        .map(Event::found)
        .toList();
  }

  private Wanted wanted(Word word) {
    Set<Node> meetings = new HashSet<>(word.labelled());
    word.things().forEach(thing -> meetings.addAll(involvement.meetings(thing)));
    meetings.addAll(involvement.meetingsThatAre(word.typed()));
    return new Wanted(word.typed(), meetings);
  }

  /** A label tells the day in words; "02" may be the month or the day of one. */
  private boolean has(Node meeting, Wanted one) {
    return one.meetings().contains(meeting)
        || one.isNumber() && new Event(meeting, involvement).numbers().contains(one.typed());
  }
}
