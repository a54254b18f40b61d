package dev.parley.meeting;

import dev.parley.mention.Location;
import dev.parley.reference.PlaceType;
import dev.parley.text.DateBasis;
import dev.parley.text.PartialDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Chooses the more exact of what two reports tell. */
final class Exactness {

  private Exactness() {}

  /** Returns the kind that says more: a summit before all, any before a visit. */
  static Kind of(Kind one, Kind other) {
    if (one == other) {
      return one;
    }
    if (one == Kind.SUMMIT || other == Kind.SUMMIT) {
      return Kind.SUMMIT;
    }
    if (one == Kind.VISIT) {
      return other;
    }
    boolean meeting = other == Kind.MEETING && one != Kind.MEETING;
    return meeting ? other : one;
  }

  /** Returns the date of fewer days; of the same days, that which is stated. */
  static Optional<Meeting.Dated> ofDates(
      Optional<Meeting.Dated> one, Optional<Meeting.Dated> other) {
    return one.isEmpty() || other.isPresent() && isSurer(other.get(), one.get()) ? other : one;
  }

  /** Returns the place that takes in less. */
  static Optional<Meeting.Located> ofPlaces(
      Optional<Meeting.Located> one, Optional<Meeting.Located> other) {
    return one.isEmpty() || other.isPresent() && breadth(other.get()) < breadth(one.get())
        ? other
        : one;
  }

  private static boolean isSurer(Meeting.Dated one, Meeting.Dated other) {
    boolean stated = one.basis() == DateBasis.STATED && other.basis() != DateBasis.STATED;
    return days(one) < days(other) || stated && one.value().equals(other.value());
  }

  static long days(Meeting.Dated date) {
    PartialDate value = date.value();
    return value.earliest().isEmpty()
        ? 1
        : ChronoUnit.DAYS.between(value.earliest().get(), value.latest().orElseThrow());
  }

  private static int breadth(Meeting.Located place) {
    return switch (place.value()) {
      case Location.KnownPlace known -> known.place().type() == PlaceType.REGION ? 2 : 1;
      case Location.NewPlace named -> 1;
      case Location.Country country -> 3;
    };
  }
}
