package dev.parley.meeting;

import dev.parley.event.Kind;
import dev.parley.event.Role;
import dev.parley.mention.Actor;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells where a meeting is of which no place is told, where one of those who meet is on a visit to
 * the state of another: "flew to Ankara on Monday. There were talks with Hakan Fidan, too".
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

  /** Returns {@code drafts}, of which those without a place are where their guests stay. */
  static List<Draft> settle(List<Draft> drafts) {
    Stays stays = new Stays(drafts);
    return stays.visits.isEmpty() ? drafts : drafts.stream().map(stays::settle).toList();
  }

  private Draft settle(Draft draft) {
    Meeting meeting = draft.meeting();
    boolean elsewhere = meeting.kind() == Kind.VISIT || meeting.kind() == Kind.CALL;
    if (elsewhere || meeting.place().isPresent()) {
      return draft;
    }
    List<Meeting> during = visits.stream().filter(visit -> isDuring(meeting, visit)).toList();
    boolean sure = during.stream().map(Stays::place).distinct().count() == 1;
    return sure ? draft.with(meeting.with(meeting.date(), during.getFirst().place())) : draft;
  }

  private static Object place(Meeting visit) {
    return visit.place().orElseThrow().value();
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
    return host && sameTime && met.stream().anyMatch(guests::contains) && agree(meeting, visit);
  }

  private static boolean agree(Meeting meeting, Meeting visit) {
    Optional<Boolean> agree =
        meeting
            .date()
            .flatMap(one -> visit.date().flatMap(two -> Days.agree(one.value(), two.value())));
    return agree.orElse(true);
  }
}
