package dev.parley.store.find;

import dev.parley.graph.PARLEY;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;

/** A meeting that was found. */
final class Event {

  private static final int DAY = 10;
  private static final int MONTH = 7;

  private final Node meeting;
  private final Involvement involvement;
  private final String first;

  Event(Node meeting, Involvement involvement) {
    this.meeting = meeting;
    this.involvement = involvement;
    this.first = involvement.text(meeting, PARLEY.earliest);
  }

  String iri() {
    return meeting.toString();
  }

  /** Returns the first day that it may have been on, or nothing. */
  String day() {
    return first;
  }

  /** Returns the numbers of the month and the day, as far as they are known. */
  Set<String> numbers() {
    Set<String> numbers = new HashSet<>();
    String last = involvement.text(meeting, PARLEY.latest);
    if (first.length() == DAY && last.startsWith(first.substring(0, MONTH))) {
      numbers.add(first.substring(MONTH - 2, MONTH));
      if (first.equals(last)) {
        numbers.add(first.substring(DAY - 2));
      }
    }
    return numbers;
  }

  Found found() {
    return new Found(
        iri(), "meeting", involvement.label(meeting), "meeting, " + involvement.status(meeting));
  }
}
