package dev.parley.meeting;

import dev.parley.mention.Actor;
import dev.parley.text.DateResolver;
import dev.parley.text.Sentence;
import dev.parley.text.Tense;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the meetings that a sentence tells with the words of one before: {@link Ellipsis}. */
final class EllipsisReader {

  private static final Set<Frame.Pattern> PATTERNS =
      Set.of(
          Frame.Pattern.WITH,
          Frame.Pattern.SPEAK,
          Frame.Pattern.SEE,
          Frame.Pattern.EVENT_NOUN,
          Frame.Pattern.CALL_NOUN);

  private final Reading reading;
  private final DateResolver dates;
  private final Optional<LocalDate> dateBefore;

  EllipsisReader(Reading reading, DateResolver dates, Optional<LocalDate> dateBefore) {
    this.reading = reading;
    this.dates = dates;
    this.dateBefore = dateBefore;
  }

  /** Returns the reports of further meetings behind {@code report}, which the reading gave. */
  List<MeetingReport> read(MeetingReport report) {
    List<MeetingReport> further = new ArrayList<>();
    Clause clause = reading.clause();
    if (PATTERNS.contains(reading.frame().pattern())) {
      for (int at = reading.last() + 1; at < clause.size() && !clause.isRightBoundary(at); at++) {
        Ellipsis.at(clause, at).ifPresent(told -> further.add(report(report, told)));
      }
    }
    return further;
  }

  private MeetingReport report(MeetingReport before, Ellipsis told) {
    Tense tense =
        before.status() == Status.PLANNED || before.status() == Status.PROPOSED
            ? Tense.FUTURE
            : Tense.PAST;
    return before.again(
        participants(before, told),
        dates
            .resolve(told.date().expression(), tense, dateBefore)
            .map(
                resolved ->
                    new Meeting.Dated(
                        resolved.date(),
                        resolved.basis(),
                        evidence(before, told.date().first(), told.date().last(), "date"))),
        reading
            .locatedAt(told.place())
            .map(
                place ->
                    new Meeting.Located(
                        place, evidence(before, item(told).first(), item(told).last(), "place"))));
  }

  private Item item(Ellipsis told) {
    return reading.clause().item(told.place());
  }

  private static Evidence evidence(MeetingReport before, int first, int last, String rule) {
    Sentence sentence = before.sentence();
    return new Evidence(sentence.span(), sentence.span(first, last), rule, before.confidence());
  }

  /** Returns the partner with those whom the trigger itself does not have for its objects. */
  private List<Meeting.Participant> participants(MeetingReport before, Ellipsis told) {
    if (told.partner().isEmpty()) {
      return before.participants();
    }
    Set<Actor> objects = new HashSet<>();
    reading.arguments().forEach(argument -> objects.addAll(argument.group().actors()));
    List<Meeting.Participant> participants = new ArrayList<>();
    for (Meeting.Participant participant : before.participants()) {
      if (!objects.contains(participant.actor())) {
        participants.add(participant);
      }
    }
    for (Actor actor : told.partner().get().actors()) {
      participants.add(
          new Meeting.Participant(
              actor, Role.PARTICIPANT, before.confidence(), List.of(before.evidence())));
    }
    return participants;
  }
}
