package dev.parley.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Joins the reports of one meeting in an article; keeps apart what differs in date or parties. */
final class ReportMerger {

  /** How many meetings back a report may reach. */
  private static final int DRAFTS_BACK = 100;

  private final Optional<LocalDate> published;

  ReportMerger(Optional<LocalDate> published) {
    this.published = published;
  }

  /** Returns the meetings that {@code reports}, in text order, tell of. */
  List<Meeting> merge(List<MeetingReport> reports) {
    List<MeetingDraft> drafts = new ArrayList<>();
    for (MeetingReport report : reports) {
      Optional<MeetingDraft> same = match(drafts, report);
      if (same.isPresent()) {
        same.get().add(report);
      } else if (report.stands() || report.isTentative()) {
        drafts.add(new MeetingDraft(report));
      }
    }
    drafts.removeIf(draft -> !draft.stands() || !draft.isLikely());
    absorbVisits(drafts);
    locateAtSummits(drafts);
    return drafts.stream().map(draft -> draft.meeting(published)).toList();
  }

  /** Returns the draft that a report fits best, the last of several. */
  private static Optional<MeetingDraft> match(List<MeetingDraft> drafts, MeetingReport report) {
    MeetingDraft best = null;
    int bestScore = 1;
    for (MeetingDraft draft : near(drafts, drafts.size())) {
      int score = new ReportMatch(draft, report).score();
      if (score >= bestScore) {
        best = draft;
        bestScore = score;
      }
    }
    return Optional.ofNullable(best);
  }

  /** A meeting without a place is where the summit is in the course of which it is. */
  private static void locateAtSummits(List<MeetingDraft> drafts) {
    List<MeetingDraft> summits = drafts.stream().filter(MeetingDraft::isPlacedSummit).toList();
    for (MeetingDraft draft : drafts) {
      List<MeetingDraft> around = summits.stream().filter(draft::isAtSummit).toList();
      if (around.stream().map(MeetingDraft::placeName).distinct().count() == 1) {
        draft.takePlaceOf(around.getFirst());
      }
    }
  }

  /** A visit that consists of one reported meeting is that meeting, unless it goes on. */
  private static void absorbVisits(List<MeetingDraft> drafts) {
    Set<MeetingDraft> absorbed = new HashSet<>();
    for (int at = 0; at < drafts.size(); at++) {
      MeetingDraft visit = drafts.get(at);
      if (visit.kind() == Kind.VISIT && !visit.goesOn()) {
        near(drafts, at).stream()
            .filter(draft -> draft.kind() != Kind.VISIT && draft.isWithin(visit))
            .findFirst()
            .ifPresent(
                draft -> {
                  draft.absorb(visit);
                  absorbed.add(visit);
                });
      }
    }
    drafts.removeAll(absorbed);
  }

  private static List<MeetingDraft> near(List<MeetingDraft> drafts, int at) {
    return drafts.subList(Math.max(0, at - DRAFTS_BACK), Math.min(drafts.size(), at + DRAFTS_BACK));
  }
}
