package dev.parley.meeting;

import dev.parley.event.Kind;
import dev.parley.event.Role;
import dev.parley.mention.Actor;
import dev.parley.mention.Location;
import dev.parley.text.DateBasis;
import dev.parley.text.PartialDate;
import java.util.List;
import java.util.Optional;

/**
 * One meeting as one article tells of it, all its reports merged.
 *
 * @param statuses what the article says became of it, in text order, at least one; the last counts
 * @param participants in text order, no actor twice
 * @param topic what it was about, in the words of the article
 * @param series the process that it belongs to: "Astana process"
 * @param hypothetical whether it was only imagined
 * @param denied whether it is said that it was not, rather than called off; its status is cancelled
 * @param confidence from 0 to 1
 * @param evidence the sentences that report it, in text order, at least one
 */
public record Meeting(
    Kind kind,
    List<StatusReport> statuses,
    Optional<Dated> date,
    Optional<Located> place,
    List<Participant> participants,
    Optional<String> topic,
    Optional<String> series,
    boolean hypothetical,
    boolean denied,
    double confidence,
    List<Evidence> evidence) {

  /** A status and the words that say so. */
  public record StatusReport(Status status, Evidence evidence) {}

  /** A date, how it is known, and the words that say so. */
  public record Dated(PartialDate value, DateBasis basis, Evidence evidence) {}

  /** A place and the words that say so. */
  public record Located(Location value, Evidence evidence) {}

  /** An actor that takes part, and the words that say so, at least once. */
  public record Participant(Actor actor, Role role, double confidence, List<Evidence> evidence) {
    public Participant {
      evidence = List.copyOf(evidence);
    }
  }

  public Meeting {
    if (statuses.isEmpty() || evidence.isEmpty()) {
      throw new IllegalArgumentException("a meeting needs a status and evidence");
    }
    statuses = List.copyOf(statuses);
    participants = List.copyOf(participants);
    evidence = List.copyOf(evidence);
  }

  /** Returns the same, as sure as {@code other} says. */
  Meeting withConfidence(double other) {
    return with(date, place, other);
  }

  /** Returns the same on {@code day}, at {@code where}. */
  Meeting with(Optional<Dated> day, Optional<Located> where) {
    return with(day, where, confidence);
  }

  private Meeting with(Optional<Dated> day, Optional<Located> where, double sure) {
    return new Meeting(
        kind,
        statuses,
        day,
        where,
        participants,
        topic,
        series,
        hypothetical,
        denied,
        sure,
        evidence);
  }

  /** Returns the status that counts. */
  public Status status() {
    return statuses.getLast().status();
  }
}
