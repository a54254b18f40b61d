package dev.parley.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Joins to a meeting that was planned what a later sentence says became of it, without saying again
 * whose it was: "The summit was cancelled".
 *
 * <p>Such a sentence names nobody, so that by itself it is no report of a meeting.
 */
final class Aftermath {

  /** In how many sentences one still knows which summit "the summit" is. */
  private static final int REACH = 6;

  private final List<Report> told = new ArrayList<>();
  private final List<Draft> drafts;

  private Aftermath(List<Draft> drafts) {
    this.drafts = new ArrayList<>(drafts);
  }

  /** Returns {@code drafts}, and of {@code reports} those that belong to them among theirs. */
  static Aftermath of(List<Report> reports, List<Draft> drafts) {
    Aftermath aftermath = new Aftermath(drafts);
    reports.forEach(aftermath::add);
    return aftermath;
  }

  /** Returns all reports; a joined one tells no date or place, for those are of the calling off. */
  List<Report> reports() {
    return told;
  }

  List<Draft> drafts() {
    return drafts;
  }

  private void add(Report report) {
    Optional<Draft> meant =
        report.callsOff() && (!isTold(report) || report.namesNobody())
            ? meantBy(report)
            : Optional.empty();
    if (meant.isEmpty()) {
      told.add(report);
      return;
    }
    Report bare = report.withoutDateAndPlace();
    told.add(bare);
    drafts.removeIf(draft -> draft.reports().equals(List.of(report)));
    drafts.replaceAll(draft -> draft.equals(meant.get()) ? joined(draft, bare) : draft);
  }

  private boolean isTold(Report report) {
    return drafts.stream().anyMatch(draft -> isTold(draft) && draft.reports().contains(report));
  }

  private static boolean isTold(Draft draft) {
    return draft.probability() >= MeetingFinder.LIKELY;
  }

  /** Returns the last meeting before that was to be, is of such a kind, and is of those named. */
  private Optional<Draft> meantBy(Report report) {
    return drafts.stream()
        .filter(Aftermath::isTold)
        .filter(draft -> draft.meeting().status().isToCome())
        .filter(draft -> report.isCalledAs(draft.meeting().kind()))
        .filter(draft -> draft.reports().getLast().sentence() < report.sentence())
        .filter(draft -> draft.reports().getLast().sentence() >= report.sentence() - REACH)
        .filter(
            draft ->
                draft.reports().stream()
                    .anyMatch(one -> one.parties().containsAll(report.parties())))
        .reduce((one, later) -> later);
  }

  private static Draft joined(Draft draft, Report last) {
    List<Report> reports = new ArrayList<>(draft.reports());
    reports.add(last);
    Meeting meeting = MeetingBuilder.build(reports, draft.probability(), Status.CANCELLED);
    return new Draft(reports, meeting, draft.features(), draft.probability());
  }
}
