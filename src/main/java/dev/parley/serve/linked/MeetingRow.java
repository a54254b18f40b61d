package dev.parley.serve.linked;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * A meeting as lists show it: one row, however many articles report it.
 *
 * @param status the last that is told, {@code denied} and {@code imagined} among them
 * @param label what it is called, where nobody is known who took part
 * @param date as exact as known: 2017-11-20, 2017-11, --11-20; may be empty
 * @param first the first day that it may have been on; empty if not known, as is {@code last}
 */
public record MeetingRow(
    Node node,
    String label,
    String kind,
    String status,
    String date,
    String first,
    String last,
    Optional<Node> place,
    List<Party> parties,
    int articles) {

  /** Keeps a copy of {@code parties}. */
  public MeetingRow {
    parties = List.copyOf(parties);
  }

  /** Somebody who takes part: who, if known by name, in which office, for whom. */
  public record Party(
      Optional<Node> actor,
      String name,
      Optional<Node> office,
      Optional<Node> standsFor,
      String role) {}

  /** Returns whether it is said to have been or to be, or to have been called off. */
  boolean isTold() {
    return !status.equals("denied") && !status.equals("imagined");
  }

  /** Returns when it was, in words. */
  String when() {
    return Days.words(date, first, last);
  }

  Optional<String> year() {
    return Optional.of(first).filter(day -> day.length() > 4).map(day -> day.substring(0, 4));
  }
}
