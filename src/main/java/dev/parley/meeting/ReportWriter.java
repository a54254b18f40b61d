package dev.parley.meeting;

import dev.parley.text.DateMention;
import dev.parley.text.DateResolver;
import dev.parley.text.Sentence;
import dev.parley.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the report of a reading: judges its status, resolves its date, notes its evidence. */
final class ReportWriter {

  /** Behind these, words before the trigger's clause may still tell what became of it. */
  private static final Set<String> TIME_CLAUSES = Set.of("after", "before", "following", "ahead");

  private final Surroundings surroundings;
  private final StatusJudge judge;

  ReportWriter(Surroundings surroundings, StatusJudge judge) {
    this.surroundings = surroundings;
    this.judge = judge;
  }

  /**
   * Returns the report of {@code reading}.
   *
   * @param dateBefore the day that the text told last
   * @param around the date told near by
   */
  MeetingReport write(
      Reading reading,
      DateResolver resolver,
      Optional<LocalDate> dateBefore,
      Optional<Meeting.Dated> around) {
    Sentence sentence = reading.clause().sentence();
    int subject = reading.subject().index();
    Optional<DateMention> told = reading.date(subject);
    StatusJudge.Verdict verdict = verdict(reading, told.isPresent());
    Optional<DateMention> date = verdict.status().isAhead() ? reading.dateAhead(subject) : told;
    Span words = sentence.span(reading.triggerToken(), reading.lastTriggerToken());
    Evidence evidence =
        new Evidence(sentence.span(), words, reading.ruleName(), reading.confidence());
    MeetingDates dates = new MeetingDates(resolver, dateBefore, around);
    Optional<Meeting.Dated> day = dates.of(reading, verdict, date);
    Optional<Meeting.Dated> stay =
        verdict.status() == Status.HELD ? dates.stay(reading, day) : Optional.empty();
    return new MeetingReport(
        sentence,
        reading.triggerToken(),
        reading.lastTriggerToken(),
        reading.frame(),
        reading.kind(),
        stay.isPresent() ? Status.ONGOING : verdict.status(),
        stay.isPresent() || verdict.assumed(),
        participants(reading, evidence),
        stay.or(() -> day),
        around,
        reading.place().map(found -> located(reading, found)),
        surroundings.topics().find(reading.clause(), reading.last()),
        reading.series(),
        reading.isDefinite(),
        reading.isPremodifiedBy("another"),
        verdict.hypothetical(),
        reading.confidence(),
        evidence);
  }

  private StatusJudge.Verdict verdict(Reading reading, boolean dated) {
    Clause clause = reading.clause();
    return judge.judge(
        clause.sentence(),
        reading.frame(),
        governed(reading),
        clause.item(reading.phraseBegin()).first(),
        reading.triggerToken(),
        reading.lastTriggerToken(),
        dated);
  }

  private static List<Meeting.Participant> participants(Reading reading, Evidence evidence) {
    List<Meeting.Participant> participants = new ArrayList<>();
    reading
        .cast()
        .actors()
        .forEach(
            (actor, role) ->
                participants.add(
                    new Meeting.Participant(actor, role, reading.confidence(), List.of(evidence))));
    return participants;
  }

  private static Meeting.Located located(Reading reading, FoundPlace found) {
    Item item = reading.clause().item(found.index());
    Sentence sentence = reading.clause().sentence();
    Span words = sentence.span(item.first(), item.last());
    return new Meeting.Located(
        found.place(), new Evidence(sentence.span(), words, "place", reading.confidence()));
  }

  /** Returns the first token that may tell what became of the meeting. */
  private static int governed(Reading reading) {
    Clause clause = reading.clause();
    int at = reading.subject().index();
    if (at < 0 || at >= reading.first()) {
      return clauseBegin(reading);
    }
    if (clause.word(at - 1).equals("on") && clause.isVerb(at - 2)) {
      return clause.item(at - 2).first();
    }
    return clause.isVerb(at - 1) ? clause.item(at - 1).first() : clause.item(at).last() + 1;
  }

  private static int clauseBegin(Reading reading) {
    Clause clause = reading.clause();
    for (int at = reading.first() - 1; at >= 0; at--) {
      if (clause.isRightBoundary(at) && !TIME_CLAUSES.contains(clause.word(at))) {
        return clause.item(at).first();
      }
    }
    return 0;
  }
}
