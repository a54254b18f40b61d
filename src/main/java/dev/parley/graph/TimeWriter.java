package dev.parley.graph;

import java.time.LocalDate;
import org.apache.jena.graph.Node;

/** Describes days and stretches of days in OWL-Time. */
final class TimeWriter {

  private final Iris iris;
  private final Statements facts;

  TimeWriter(Iris iris, Statements facts) {
    this.iris = iris;
    this.facts = facts;
  }

  /** Returns the instant of a day, or the interval from one day to another. */
  Node write(LocalDate first, LocalDate last) {
    Node time = iris.days(first, last);
    if (first.equals(last)) {
      facts
          .type(time, BorrowedTerms.INSTANT)
          .add(time, BorrowedTerms.IN_XSD_DATE, Literals.day(first));
    } else {
      facts
          .type(time, BorrowedTerms.PROPER_INTERVAL)
          .add(time, BorrowedTerms.HAS_BEGINNING, write(first, first))
          .add(time, BorrowedTerms.HAS_END, write(last, last));
    }
    return time;
  }
}
