package dev.parley.evaluate;

import dev.parley.meeting.Meeting;
import dev.parley.mention.Actor;
import dev.parley.mention.Location;
import dev.parley.reference.Entity;
import dev.parley.reference.Office;
import dev.parley.reference.Organization;
import dev.parley.reference.Person;
import dev.parley.reference.Place;
import dev.parley.reference.State;
import java.util.List;
import java.util.Optional;

/** Makes records of meetings that were read, with the values that the query "meetings" gives. */
public final class FoundMeetings {

  private FoundMeetings() {}

  /** Returns those of {@code meetings} that are told as real, in their order. */
  public static List<Meeting> real(List<Meeting> meetings) {
    return meetings.stream().filter(meeting -> !meeting.hypothetical()).toList();
  }

  /** Returns the record of {@code meeting}. */
  public static MeetingRecord record(Meeting meeting) {
    Optional<Location> place = meeting.place().map(Meeting.Located::value);
    return new MeetingRecord(
        meeting.kind(),
        meeting.status(),
        meeting.date().map(dated -> dated.value().toString()),
        place.map(Location::label),
        place.flatMap(Location::state).flatMap(State::iso3),
        meeting.participants().stream().map(each -> participant(each.actor())).toList());
  }

  /** Returns the record of {@code actor}. */
  public static MeetingRecord.Participant participant(Actor actor) {
    return new MeetingRecord.Participant(
        type(actor), name(actor), country(actor), Optional.empty());
  }

  private static MeetingRecord.Type type(Actor actor) {
    return switch (actor) {
      case Actor.KnownPerson person -> MeetingRecord.Type.PERSON;
      case Actor.NewPerson person -> MeetingRecord.Type.PERSON;
      case Actor.OfficeHolder holder -> MeetingRecord.Type.OFFICE;
      case Actor.StateActor state -> MeetingRecord.Type.STATE;
      case Actor.Body body -> MeetingRecord.Type.ORG;
      case Actor.NewBody body -> MeetingRecord.Type.ORG;
    };
  }

  private static String name(Actor actor) {
    return actor instanceof Actor.OfficeHolder holder
        ? holder.office().map(Office::label).orElse(holder.title())
        : actor.label();
  }

  private static Optional<String> country(Actor actor) {
    return actor instanceof Actor.NewBody body
        ? body.home().flatMap(State::iso3)
        : actor.party().flatMap(FoundMeetings::code);
  }

  private static Optional<String> code(Entity party) {
    return switch (party) {
      case State state -> state.iso3();
      case Organization body -> body.home().flatMap(State::iso3);
      case Office office -> Optional.empty();
      case Person person -> Optional.empty();
      case Place place -> Optional.empty();
    };
  }
}
