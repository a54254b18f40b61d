package dev.parley.meeting;

import dev.parley.mention.Actor;
import dev.parley.text.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one trigger of one sentence tells of a meeting, before it is joined with other reports.
 *
 * @param sentence where it stands
 * @param trigger the first token of the trigger
 * @param triggerEnd its last token
 * @param statusAssumed whether nothing but the lack of other words speaks for the status
 * @param definite whether it speaks of a meeting as known: "the talks", "their meeting"
 * @param another whether it speaks of one more: "separate talks", "a second round"
 * @param around the date told near by, which a meeting that was held without a date of its own
 *     takes
 * @param series the process that it names
 */
record MeetingReport(
    Sentence sentence,
    int trigger,
    int triggerEnd,
    Frame frame,
    Kind kind,
    Status status,
    boolean statusAssumed,
    List<Meeting.Participant> participants,
    Optional<Meeting.Dated> date,
    Optional<Meeting.Dated> around,
    Optional<Meeting.Located> place,
    Optional<String> topic,
    Optional<String> series,
    boolean definite,
    boolean another,
    boolean hypothetical,
    double confidence,
    Evidence evidence) {

  MeetingReport {
    participants = List.copyOf(participants);
  }

  /** Returns who takes part, in text order. */
  List<Actor> actors() {
    return participants.stream().map(Meeting.Participant::actor).toList();
  }

  /** Returns the states, bodies and groups that take part. */
  Set<Object> parties() {
    return Cast.parties(actors());
  }

  /** Returns whether it tells enough to be a meeting by itself. */
  boolean stands() {
    if (frame.pattern() == Frame.Pattern.ATTEND) {
      return false;
    }
    boolean gathering =
        frame.pattern() == Frame.Pattern.BODY_NOUN
            || frame.pattern() == Frame.Pattern.EVENT_NOUN
            || !definite;
    return parties().size() >= 2 || gathering && Cast.isGathering(actors());
  }

  /** "The two spoke for an hour": what they did in a meeting or call that was told before. */
  boolean isAlsoSpoken() {
    int next = triggerEnd + 1;
    return frame.pattern() == Frame.Pattern.SPEAK
        && definite
        && next < sentence.size()
        && sentence.token(next).is("for");
  }

  /** "A arrived on Monday for a visit": A is still there. */
  boolean isStay() {
    return kind == Kind.VISIT && status == Status.ONGOING && statusAssumed;
  }

  /** Returns whether one more party, told later, would make it a meeting. */
  boolean isTentative() {
    return (kind == Kind.TALKS || kind == Kind.SUMMIT)
        && frame.pattern().isNoun()
        && (date.isPresent() || place.isPresent());
  }
}
