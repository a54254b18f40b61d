package dev.parley.meeting;

import dev.parley.event.Candidate;
import dev.parley.syntax.Parse;
import dev.parley.text.DateBasis;
import dev.parley.text.PartialDate;
import java.util.List;
import java.util.Optional;

/**
 * Tells of a meeting on the sidelines of another, or of a visit, when and where that one is, as far
 * as nothing more exact is told of its own.
 */
final class Asides {

  /** "held talks on the sidelines": how many words up the verb of a noun may be. */
  private static final int REACH = 2;

  /** Those on the sidelines of which something is done: few of any article. */
  private final List<Draft> mains;

  private Asides(List<Draft> drafts) {
    this.mains = drafts.stream().filter(Asides::hasSidelines).toList();
  }

  private static boolean hasSidelines(Draft draft) {
    return draft.reports().stream().anyMatch(report -> report.candidate().beside() != Parse.NONE);
  }

  /**
   * Returns {@code drafts}, of which those on the sidelines of others are when and where these are.
   */
  static List<Draft> settle(List<Draft> drafts) {
    Asides asides = new Asides(drafts);
    return drafts.stream().map(asides::settle).toList();
  }

  private Draft settle(Draft draft) {
    return mains.stream()
        .filter(main -> main != draft && isBeside(draft, main))
        .findFirst()
        .map(main -> draft.with(settle(draft.meeting(), main.meeting())))
        .orElse(draft);
  }

  private static boolean isBeside(Draft draft, Draft main) {
    return main.reports().stream()
        .map(Report::candidate)
        .filter(of -> of.beside() != Parse.NONE)
        .anyMatch(
            of -> draft.reports().stream().anyMatch(report -> isBeside(report.candidate(), of)));
  }

  private static boolean isBeside(Candidate candidate, Candidate of) {
    if (candidate.passage() != of.passage()) {
      return false;
    }
    Parse parse = candidate.passage().parse();
    int at = candidate.trigger().head();
    for (int step = 0; step < REACH && at != of.beside() && at != Parse.NONE; step++) {
      at = parse.head(at);
    }
    return at == of.beside();
  }

  private static Meeting settle(Meeting meeting, Meeting main) {
    Optional<Meeting.Dated> day =
        main.date().filter(date -> meeting.date().isEmpty() || isIn(date, meeting.date().get()));
    return meeting.with(
        day.map(date -> new Meeting.Dated(date.value(), DateBasis.INHERITED, date.evidence()))
            .or(meeting::date),
        meeting.place().or(main::place));
  }

  /** Returns whether {@code day} is told more exactly than {@code other}, and may be the same. */
  private static boolean isIn(Meeting.Dated day, Meeting.Dated other) {
    PartialDate date = day.value();
    return Days.nights(date) < Days.nights(other.value())
        && Days.agree(date, other.value()).orElse(false);
  }
}
