package dev.parley.evaluate;

import dev.parley.event.Kind;
import dev.parley.meeting.Status;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A meeting in the form in which it is compared.
 *
 * @param names the folded surnames of the persons
 * @param place folded; empty where none is told
 * @param country in capitals; empty where none is told
 */
record Compared(
    Set<Party> parties,
    Set<String> names,
    Optional<Days> days,
    Kind kind,
    Status status,
    String place,
    String country) {

  private static final double LEAST_SHARED = 0.5;

  static Compared of(MeetingRecord meeting) {
    Set<Party> parties = new LinkedHashSet<>();
    Set<String> names = new HashSet<>();
    for (MeetingRecord.Participant each : meeting.participants()) {
      Party.of(each).ifPresent(parties::add);
      if (each.type() == MeetingRecord.Type.PERSON && !each.name().isEmpty()) {
        names.add(Words.surname(each.name()));
      }
    }
    return new Compared(
        parties,
        names,
        meeting.date().flatMap(Days::of),
        meeting.kind(),
        meeting.status(),
        Words.fold(meeting.place().orElse("")),
        meeting.country().orElse("").toUpperCase(Locale.ROOT));
  }

  /** Returns how many values of {@code slot} there are. */
  int count(Slot slot) {
    return switch (slot) {
      case PARTY -> parties.size();
      case NAME -> names.size();
      case DATE -> days.isPresent() ? 1 : 0;
      case PLACE -> place.isEmpty() && country.isEmpty() ? 0 : 1;
      case STATUS, KIND -> 1;
    };
  }

  /** Returns how many values of {@code slot} {@code found} has right, if this is what is true. */
  int right(Slot slot, Compared found) {
    return switch (slot) {
      case PARTY -> Party.common(parties, found.parties);
      case NAME -> sharedNames(found);
      case DATE -> sameDate(found) ? 1 : 0;
      case PLACE -> samePlace(found) ? 1 : 0;
      case STATUS -> status == found.status ? 1 : 0;
      case KIND -> kind == found.kind ? 1 : 0;
    };
  }

  /**
   * Returns how much speaks for {@code found} being this meeting; 0 if less than half of their
   * parties are common or the dates contradict one another.
   */
  double likeness(Compared found) {
    if (parties.isEmpty() || found.parties.isEmpty()) {
      return 0;
    }
    int common = Party.common(parties, found.parties);
    double shared = (double) common / (parties.size() + found.parties.size() - common);
    boolean dated = days.isPresent() && found.days.isPresent();
    boolean overlapping = dated && days.get().overlaps(found.days.get());
    if (shared < LEAST_SHARED || dated && !overlapping) {
      return 0;
    }
    // The sum is taken first and in this order, so that ties are ties in the last digit.
    double bonus =
        (sharedNames(found) > 0 ? 0.3 : 0)
            + (overlapping ? 0.2 : 0)
            + (status == found.status ? 0.1 : 0)
            + (kind == found.kind ? 0.1 : 0)
            + (!country.isEmpty() && country.equals(found.country) ? 0.1 : 0);
    return shared + bonus;
  }

  private int sharedNames(Compared found) {
    Set<String> both = new HashSet<>(names);
    both.retainAll(found.names);
    return both.size();
  }

  /** A date that is less exact counts, but not one more than eight times as long. */
  private boolean sameDate(Compared found) {
    return days.isPresent()
        && found.days.isPresent()
        && days.get().overlaps(found.days.get())
        && days.get().nights() * 8 + 8 >= found.days.get().nights();
  }

  private boolean samePlace(Compared found) {
    if (place.isEmpty() && country.isEmpty()) {
      return false;
    }
    if (place.isEmpty() || found.place.isEmpty()) {
      return place.equals(found.place) || !country.isEmpty() && country.equals(found.country);
    }
    return place.contains(found.place) || found.place.contains(place);
  }
}
