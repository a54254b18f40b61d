package dev.parley.meeting;

import dev.parley.text.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Compares dates that are known more or less exactly. */
final class Days {

  private Days() {}

  /** Returns whether two dates may be the same; empty where one of them has no year. */
  static Optional<Boolean> agree(PartialDate one, PartialDate other) {
    if (one.earliest().isEmpty() || other.earliest().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        !one.earliest().get().isAfter(other.latest().orElseThrow())
            && !other.earliest().get().isAfter(one.latest().orElseThrow()));
  }

  /** Returns how many nights lie in {@code date}: 0 for one day. */
  static long nights(PartialDate date) {
    return date.earliest().isEmpty()
        ? 0
        : ChronoUnit.DAYS.between(date.earliest().get(), date.latest().orElseThrow());
  }

  /** Returns where {@code date} lies from {@code published}: past, today, future or unknown. */
  static String side(Optional<PartialDate> date, Optional<LocalDate> published) {
    if (date.isEmpty() || published.isEmpty() || date.get().earliest().isEmpty()) {
      return "unknown";
    }
    if (date.get().latest().orElseThrow().isBefore(published.get())) {
      return "past";
    }
    return date.get().earliest().get().isAfter(published.get())
        ? "future"
        : nights(date.get()) == 0 ? "today" : "around";
  }
}
