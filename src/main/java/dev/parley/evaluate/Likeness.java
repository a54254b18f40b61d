package dev.parley.evaluate;

import dev.parley.evaluate.MeetingRecord.Participant;
import dev.parley.evaluate.MeetingRecord.Type;
import dev.parley.meeting.Meeting;
import dev.parley.mention.Actor;
import dev.parley.mention.Location;
import dev.parley.text.PartialDate;
import java.util.List;
import java.util.Optional;

/** Tells whether single values of a meeting that was found are those of one that a person read. */
public final class Likeness {

  private Likeness() {}

  /** Returns how like {@code found} is to {@code gold}, 0 where they cannot be paired. */
  public static double of(MeetingRecord gold, Meeting found) {
    return Compared.of(gold).likeness(Compared.of(FoundMeetings.record(found)));
  }

  /** Returns whether {@code found} is the participant {@code wanted}, by name where it has one. */
  public static boolean isParticipant(Actor found, Participant wanted) {
    if (!isParty(found, wanted)) {
      return false;
    }
    return wanted.type() != Type.PERSON
        || found.isPerson() && Words.surname(found.label()).equals(Words.surname(wanted.name()));
  }

  /** Returns whether {@code found} acts for the party of {@code wanted}. */
  public static boolean isParty(Actor found, Participant wanted) {
    Optional<Party> one = Party.of(FoundMeetings.participant(found));
    Optional<Party> other = Party.of(wanted);
    return one.isPresent() && other.isPresent() && one.get().agrees(other.get());
  }

  /** Returns whether {@code found} is the date of {@code gold}. */
  public static boolean isDate(MeetingRecord gold, PartialDate found) {
    MeetingRecord record =
        new MeetingRecord(
            gold.kind(),
            gold.status(),
            Optional.of(found.toString()),
            Optional.empty(),
            Optional.empty(),
            List.of());
    return Compared.of(gold).right(Slot.DATE, Compared.of(record)) > 0;
  }

  /** Returns whether {@code found} is the place of {@code gold}. */
  public static boolean isPlace(MeetingRecord gold, Location found) {
    MeetingRecord record =
        new MeetingRecord(
            gold.kind(),
            gold.status(),
            Optional.empty(),
            Optional.of(found.label()),
            found.state().flatMap(state -> state.iso3()),
            List.of());
    return Compared.of(gold).right(Slot.PLACE, Compared.of(record)) > 0;
  }
}
