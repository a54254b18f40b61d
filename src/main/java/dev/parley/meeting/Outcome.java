package dev.parley.meeting;

import dev.parley.event.Kind;
import dev.parley.text.DateBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Decides what became of a meeting by all that is told of it, and by its days. Who arrived for
 * three days yesterday is still there.
 */
final class Outcome {

  private Outcome() {}

  /**
   * Returns what became of what {@code reports} tell, seen from {@code published}: that it was not
   * to be, if most say so, somebody denies it, or the last one calls off what was to come; else
   * what they say. What lasts over that day is not over.
   */
  static Status of(List<Report> reports, LocalDate published) {
    Status told = told(reports);
    if (isCalledOff(reports) || reports.stream().anyMatch(Outcome::isGainsaid)) {
      return Status.CANCELLED;
    }
    return told == Status.HELD && lasts(reports, published) ? Status.ONGOING : told;
  }

  /** Returns whether who came for some days is still there, and nobody says that it has ended. */
  private static boolean lasts(List<Report> reports, LocalDate published) {
    return MeetingBuilder.date(reports)
            .filter(day -> day.basis() == DateBasis.LASTING)
            .map(Meeting.Dated::value)
            .filter(days -> Days.side(Optional.of(days), Optional.of(published)).equals("around"))
            .isPresent()
        && reports.stream().noneMatch(report -> report.candidate().setting().ended());
  }

  /** Returns whether {@code report} is of somebody who denies what others have said. */
  private static boolean isGainsaid(Report report) {
    return report.status() == Status.CANCELLED
        && Denial.isIn(report.candidate())
        && !report.candidate().setting().negated();
  }

  /** Returns whether the last of {@code reports} calls off what those before say is to come. */
  private static boolean isCalledOff(List<Report> reports) {
    List<Report> before = reports.subList(0, reports.size() - 1);
    return reports.getLast().callsOff() && !before.isEmpty() && told(before).isToCome();
  }

  /**
   * Returns what the reports of one meeting say of its end, each by its weight and by how far it
   * tells of such a meeting: what is to come of a conference says nothing of a visit before it.
   */
  private static Status told(List<Report> reports) {
    Kind kind = MeetingBuilder.kind(reports);
    return Choice.likeliest(
        MeetingBuilder.average(
            reports, report -> report.probability() * report.kinds().get(kind), Report::statuses));
  }
}
