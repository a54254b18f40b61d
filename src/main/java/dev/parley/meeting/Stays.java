package dev.parley.meeting;

import dev.parley.event.Kind;
import dev.parley.event.Role;
import dev.parley.mention.Actor;
import dev.parley.reference.State;
import dev.parley.text.DateBasis;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Tells when or where a meeting is of which no date or place is told, where one of those who meet
 * is on a visit to the state of another, or to that in which they meet: "flew to Ankara on Monday.
 * There were talks with Hakan Fidan, too".
 */
final class Stays {

  private final List<Meeting> visits;

  private Stays(List<Draft> drafts) {
    this.visits =
        drafts.stream()
            .filter(draft -> draft.probability() >= MeetingFinder.LIKELY)
            .map(Draft::meeting)
            .filter(meeting -> meeting.kind() == Kind.VISIT && meeting.place().isPresent())
            .toList();
  }

  /**
   * Returns {@code drafts}, of which those without a date or place are when and where their guests
   * stay.
   */
  static List<Draft> settle(List<Draft> drafts) {
    Stays stays = new Stays(drafts);
    return stays.visits.isEmpty() ? drafts : drafts.stream().map(stays::settle).toList();
  }

  private Draft settle(Draft draft) {
    Meeting meeting = draft.meeting();
    boolean elsewhere = meeting.kind() == Kind.VISIT || meeting.kind() == Kind.CALL;
    if (elsewhere || meeting.date().isPresent() && meeting.place().isPresent()) {
      return draft;
    }
    List<Meeting> during = visits.stream().filter(visit -> isDuring(meeting, visit)).toList();
    Optional<Meeting.Located> where =
        only(during.stream().map(Meeting::place), Meeting.Located::value);
    Optional<Meeting.Dated> when =
        only(during.stream().map(Meeting::date), Meeting.Dated::value)
            // One day is that of the arrival.
            .filter(stay -> Days.nights(stay.value()) > 0)
            .map(stay -> new Meeting.Dated(stay.value(), DateBasis.INHERITED, stay.evidence()));
    return draft.with(meeting.with(meeting.date().or(() -> when), meeting.place().or(() -> where)));
  }

  /** Returns what is {@code told}, if that is one thing. */
  private static <T> Optional<T> only(Stream<Optional<T>> told, Function<T, Object> value) {
    List<T> all = told.flatMap(Optional::stream).toList();
    return all.stream().map(value).distinct().count() == 1
        ? Optional.of(all.getFirst())
        : Optional.empty();
  }

  /** Returns whether a guest of {@code visit} meets somebody there in {@code meeting}. */
  private static boolean isDuring(Meeting meeting, Meeting visit) {
    Set<Actor> guests = new HashSet<>();
    Set<Object> hosts = new HashSet<>();
    for (Meeting.Participant each : visit.participants()) {
      if (each.role() == Role.GUEST) {
        guests.add(each.actor());
      } else {
        hosts.addAll(Actor.parties(List.of(each.actor())));
      }
    }
    List<Actor> met = meeting.participants().stream().map(Meeting.Participant::actor).toList();
    boolean host =
        met.stream()
            .filter(actor -> !guests.contains(actor))
            .anyMatch(actor -> hosts.containsAll(Actor.parties(List.of(actor))));
    boolean sameTime = meeting.status().isAhead() == visit.status().isAhead();
    boolean there = host || isIn(meeting, visit);
    return there && sameTime && met.stream().anyMatch(guests::contains) && agree(meeting, visit);
  }

  /** Returns whether {@code meeting} is in the state that {@code visit} leads to. */
  private static boolean isIn(Meeting meeting, Meeting visit) {
    Optional<State> state = state(meeting);
    return state.isPresent() && state.equals(state(visit));
  }

  private static Optional<State> state(Meeting meeting) {
    return meeting.place().flatMap(place -> place.value().state());
  }

  private static boolean agree(Meeting meeting, Meeting visit) {
    Optional<Boolean> agree =
        meeting
            .date()
            .flatMap(one -> visit.date().flatMap(two -> Days.agree(one.value(), two.value())));
    return agree.orElse(true);
  }
}
