package dev.parley.reference;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a person held an office.
 *
 * @param from the first day that is possible, where only a month or year is known
 * @param until the last day that is possible; empty while it lasts
 * @param acting whether only in the place of a holder
 */
public record Tenure(
    String iri,
    Person holder,
    Office office,
    LocalDate from,
    Optional<LocalDate> until,
    boolean acting) {

  public Tenure {
    if (until.isPresent() && until.get().isBefore(from)) {
      throw new IllegalArgumentException(iri + " ends before it begins");
    }
  }

  /** Returns whether it had begun on {@code day} and not ended before. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && (until.isEmpty() || !day.isAfter(until.get()));
  }
}
