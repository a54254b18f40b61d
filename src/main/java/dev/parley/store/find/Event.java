package dev.parley.store.find;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A meeting, as the index has it. */
final class Event {

  private final String iri;
  private final String label;
  private final String status;
  private final String day;
  private final Set<Named> things = new HashSet<>();
  private final Set<String> words = new HashSet<>();

  /**
   * Creates a meeting.
   *
   * @param first the first day that it may have been on, or nothing
   */
  Event(String iri, String label, String status, String first, String last) {
    this.iri = iri;
    this.label = label;
    this.status = status;
    this.day = first;
    words.addAll(Words.of(label));
    words.add(status);
    if (first.length() == 10) {
      LocalDate begin = LocalDate.parse(first);
      words.add(String.valueOf(begin.getYear()));
      if (last.startsWith(first.substring(0, 7))) {
        words.add(
            begin
                .getMonth()
                .getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                .toLowerCase(Locale.ROOT));
        words.add(begin.toString().substring(5, 7));
      }
      if (first.equals(last)) {
        words.add(begin.toString().substring(8));
        words.add(String.valueOf(begin.getDayOfMonth()));
      }
    }
  }

  void add(Named thing) {
    if (things.add(thing)) {
      thing.countMeeting();
    }
  }

  /** Returns whether it has a word of its own, or somebody who has one, for each of the wanted. */
  boolean hasAll(List<Wanted> wanted) {
    return wanted.stream()
        .allMatch(
            one ->
                things.stream().anyMatch(one.things()::contains)
                    || words.stream().anyMatch(word -> one.word().equals(word)));
  }

  String day() {
    return day;
  }

  Found found() {
    return new Found(iri, "meeting", label, "meeting, " + status);
  }

  /** A word that is looked for, and what has a name with it. */
  record Wanted(String word, Set<Named> things) {}
}
