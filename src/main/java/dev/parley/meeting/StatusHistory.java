package dev.parley.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What reports say became of a meeting, as far as its date allows. */
final class StatusHistory {

  private final Optional<LocalDate> published;
  private final Optional<LocalDate> earliest;
  private final Optional<LocalDate> latest;

  StatusHistory(Optional<Meeting.Dated> date, Optional<LocalDate> published) {
    this.published = published;
    this.earliest = date.flatMap(known -> known.value().earliest());
    this.latest = date.flatMap(known -> known.value().latest());
  }

  /** Returns the statuses of {@code reports} that tell one, and of the deciding one, in order. */
  List<Meeting.StatusReport> of(List<MeetingReport> reports, MeetingReport deciding) {
    List<Meeting.StatusReport> statuses = new ArrayList<>();
    for (MeetingReport report : reports) {
      Status status = corrected(report.status());
      boolean told = !report.statusAssumed() || report == deciding;
      if (told && (statuses.isEmpty() || statuses.getLast().status() != status)) {
        statuses.add(new Meeting.StatusReport(status, report.evidence()));
      }
    }
    return statuses;
  }

  /** Lets a date that is known for sure decide between past and future. */
  private Status corrected(Status status) {
    if (published.isEmpty() || earliest.isEmpty()) {
      return status;
    }
    boolean future = earliest.get().isAfter(published.get());
    boolean past = latest.orElseThrow().isBefore(published.get());
    return switch (status) {
      case HELD, ONGOING -> future ? Status.PLANNED : past ? Status.HELD : status;
      case PLANNED -> past ? Status.HELD : status;
      case PROPOSED, CANCELLED -> status;
    };
  }
}
