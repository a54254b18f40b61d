package dev.parley.meeting;

import dev.parley.text.DateBasis;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the reports of one meeting say became of it, and the last of it. */
final class StatusHistory {

  private StatusHistory() {}

  /** Returns what each report says became of it, {@code last} as the last. */
  static List<Meeting.StatusReport> of(List<Report> reports, Status last) {
    Map<Status, Report> best = new EnumMap<>(Status.class);
    for (Report report : reports) {
      best.merge(
          report.status(),
          report,
          (one, other) ->
              one.statuses().get(one.status()) >= other.statuses().get(other.status())
                  ? one
                  : other);
    }
    List<Meeting.StatusReport> told = new ArrayList<>();
    best.forEach(
        (status, report) -> {
          if (status != last) {
            told.add(statusReport(report, status));
          }
        });
    told.sort(Comparator.comparing((Meeting.StatusReport report) -> report.evidence().words()));
    told.add(best.containsKey(last) ? statusReport(best.get(last), last) : untold(reports, last));
    return told;
  }

  /** Returns what no report says by itself: that who came for some days is still there. */
  private static Meeting.StatusReport untold(List<Report> reports, Status last) {
    Report likeliest =
        Collections.max(reports, Comparator.comparingDouble(report -> report.statuses().get(last)));
    return MeetingBuilder.date(reports)
        .filter(date -> last == Status.ONGOING && date.basis() == DateBasis.LASTING)
        .map(Meeting.Dated::evidence)
        .map(
            days ->
                new Meeting.StatusReport(
                    last,
                    new Evidence(days.sentence(), days.words(), "status lasts", days.confidence())))
        .orElseGet(() -> statusReport(likeliest, last));
  }

  private static Meeting.StatusReport statusReport(Report report, Status status) {
    Evidence evidence = MeetingBuilder.evidence(report);
    String denied = Denial.isIn(report.candidate()) ? "denied " : "";
    String rule = "status " + denied + report.candidate().setting().features();
    return new Meeting.StatusReport(
        status,
        new Evidence(evidence.sentence(), evidence.words(), rule, report.statuses().get(status)));
  }
}
