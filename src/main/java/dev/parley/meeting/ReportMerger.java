package dev.parley.meeting;

import dev.parley.text.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Joins the reports of one meeting in an article; keeps apart what differs in date or parties. */
final class ReportMerger {

  private static final int REACH = 8;

  /** How many meetings back a report may reach. */
  static final int DRAFTS_BACK = 100;

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
      } else if (stands(report) || isTentative(report)) {
        drafts.add(new MeetingDraft(report));
      }
    }
    drafts.removeIf(draft -> !draft.stands() || !draft.isLikely());
    absorbVisits(drafts);
    List<Meeting> meetings = new ArrayList<>();
    for (MeetingDraft draft : drafts) {
      meetings.add(draft.meeting(published));
    }
    return meetings;
  }

  /** Returns whether a report tells enough to be a meeting by itself. */
  private static boolean stands(MeetingReport report) {
    if (report.frame().pattern() == Frame.Pattern.ATTEND) {
      return false;
    }
    Set<Object> parties = parties(report);
    boolean gathering =
        report.frame().pattern() == Frame.Pattern.BODY_NOUN
            || report.frame().pattern() == Frame.Pattern.EVENT_NOUN
            || !report.definite();
    return parties.size() >= 2
        || gathering
            && Cast.isGathering(
                report.participants().stream().map(Meeting.Participant::actor).toList());
  }

  /** Returns whether one more party, told later, would make it a meeting. */
  private static boolean isTentative(MeetingReport report) {
    return (report.kind() == Kind.TALKS || report.kind() == Kind.SUMMIT)
        && report.frame().pattern().isNoun()
        && (report.date().isPresent() || report.place().isPresent());
  }

  static Set<Object> parties(MeetingReport report) {
    return Cast.parties(report.participants().stream().map(Meeting.Participant::actor).toList());
  }

  private static Optional<MeetingDraft> match(List<MeetingDraft> drafts, MeetingReport report) {
    MeetingDraft best = null;
    int bestScore = 0;
    for (MeetingDraft draft : lately(drafts)) {
      int score = draft.isFull() ? 0 : score(draft, report);
      if (score > 0 && score >= bestScore) {
        best = draft;
        bestScore = score;
      }
    }
    return Optional.ofNullable(best);
  }

  private static List<MeetingDraft> lately(List<MeetingDraft> drafts) {
    return drafts.subList(Math.max(0, drafts.size() - DRAFTS_BACK), drafts.size());
  }

  /** Returns how well a report fits a draft; 0 where it cannot be of the same meeting. */
  private static int score(MeetingDraft draft, MeetingReport report) {
    if (report.another() && draft.stands()
        || !draft.processAgrees(report)
        || !kindsAgree(draft.kind(), report.kind())
        || !datesAgree(draft.date(), report.date())
        || !draft.placeAgrees(report)
        || !draft.statusAgrees(report)) {
      return 0;
    }
    Set<Object> parties = parties(report);
    int distance = report.sentence().index() - draft.lastSentence();
    if (report.frame().pattern() == Frame.Pattern.ATTEND) {
      return distance <= 2 && draft.kind() != Kind.CALL && draft.kind() != Kind.VISIT
          ? 10 - distance
          : 0;
    }
    if (parties.isEmpty()) {
      return report.definite() && distance <= REACH
          ? 10 - Math.min(distance, 9) + draft.likeness(report)
          : 0;
    }
    Set<Object> common = new HashSet<>(parties);
    common.retainAll(draft.parties());
    int union = parties.size() + draft.parties().size() - common.size();
    boolean same = common.size() == union;
    boolean part = common.size() == parties.size() || common.size() == draft.parties().size();
    if (common.isEmpty() && !draft.parties().isEmpty() || !draft.peopleAgree(report)) {
      return 0;
    }
    if (same) {
      return 40 - Math.min(distance, 20);
    }
    boolean sameEvent = draft.kind() == report.kind() || distance == 0;
    if ((part || draft.parties().isEmpty()) && !draft.stands() && sameEvent) {
      return 25 - Math.min(distance, 20);
    }
    if (part && (report.definite() && distance <= REACH || common.size() >= 2)) {
      return 20 - Math.min(distance, 15);
    }
    return common.size() * 2 > union ? 5 : 0;
  }

  private static boolean kindsAgree(Kind one, Kind other) {
    return one == other
        || one != Kind.CALL
            && other != Kind.CALL
            && !(one == Kind.VISIT && other == Kind.TALKS)
            && !(one == Kind.TALKS && other == Kind.VISIT)
            && !(one == Kind.SUMMIT && other == Kind.VISIT)
            && !(one == Kind.VISIT && other == Kind.SUMMIT);
  }

  static boolean datesAgree(Optional<Meeting.Dated> one, Optional<Meeting.Dated> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return true;
    }
    PartialDate a = one.get().value();
    PartialDate b = other.get().value();
    if (a.earliest().isEmpty() || b.earliest().isEmpty()) {
      return a.equals(b) || a.earliest().isPresent() != b.earliest().isPresent();
    }
    return !a.earliest().get().isAfter(b.latest().get())
        && !b.earliest().get().isAfter(a.latest().get());
  }

  /** A visit that consists of one reported meeting is that meeting. */
  private static void absorbVisits(List<MeetingDraft> drafts) {
    Set<MeetingDraft> absorbed = new HashSet<>();
    for (int at = 0; at < drafts.size(); at++) {
      MeetingDraft visit = drafts.get(at);
      if (visit.kind() == Kind.VISIT) {
        near(drafts, at)
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

  private static Stream<MeetingDraft> near(List<MeetingDraft> drafts, int at) {
    return drafts
        .subList(Math.max(0, at - DRAFTS_BACK), Math.min(drafts.size(), at + DRAFTS_BACK))
        .stream();
  }
}
