package dev.parley.evaluate;

import dev.parley.meeting.Draft;
import dev.parley.meeting.Extraction;
import dev.parley.meeting.Meeting;
import dev.parley.meeting.Report;
import dev.parley.text.Sentence;
import java.util.List;
import java.util.Optional;

/** Finds at which stage the reading of one article went wrong. */
final class StageFinder {

  private final Extraction extraction;

  StageFinder(Extraction extraction) {
    this.extraction = extraction;
  }

  /**
   * Returns where {@code gold} was lost.
   *
   * @param sentence the sentence that reports it, if it was found
   */
  Stage missed(GoldMeeting gold, Optional<Sentence> sentence) {
    List<Report> here =
        extraction.reports().stream()
            .filter(report -> sentence.filter(it -> it.number() == report.sentence()).isPresent())
            .toList();
    if (here.isEmpty()) {
      return Stage.TRIGGER;
    }
    List<Report> alike =
        here.stream().filter(report -> isLike(gold.meeting(), report.meeting())).toList();
    if (alike.isEmpty()) {
      MeetingRecord undated = undated(gold.meeting());
      return here.stream().anyMatch(report -> isLike(undated, report.meeting()))
          ? Stage.DATE
          : Stage.PARTIES;
    }
    List<Draft> drafts =
        extraction.drafts().stream()
            .filter(draft -> alike.stream().anyMatch(draft.reports()::contains))
            .toList();
    if (drafts.isEmpty()) {
      return Stage.MEETING;
    }
    boolean told =
        drafts.stream().anyMatch(draft -> extraction.meetings().contains(draft.meeting()));
    boolean like = drafts.stream().anyMatch(draft -> isLike(gold.meeting(), draft.meeting()));
    return told || !like ? Stage.JOINING : Stage.ACCEPTANCE;
  }

  /** Returns what is wrong with {@code meeting}, which is none of {@code gold}. */
  static Stage invented(Meeting meeting, List<GoldMeeting> gold) {
    if (gold.stream().anyMatch(each -> isLike(each.meeting(), meeting))) {
      return Stage.JOINING;
    }
    if (gold.stream().anyMatch(each -> isLike(undated(each.meeting()), meeting))) {
      return Stage.DATE;
    }
    boolean shares =
        gold.stream()
                .flatMap(each -> each.meeting().participants().stream())
                .filter(wanted -> takesPart(meeting, wanted))
                .count()
            > 1;
    return shares ? Stage.PARTIES : Stage.MEETING;
  }

  private static boolean takesPart(Meeting meeting, MeetingRecord.Participant wanted) {
    return meeting.participants().stream()
        .anyMatch(each -> Likeness.isParticipant(each.actor(), wanted));
  }

  private static boolean isLike(MeetingRecord gold, Meeting meeting) {
    return Likeness.of(gold, meeting) > 0;
  }

  private static MeetingRecord undated(MeetingRecord meeting) {
    return new MeetingRecord(
        meeting.kind(),
        meeting.status(),
        Optional.empty(),
        meeting.place(),
        meeting.country(),
        meeting.participants());
  }
}
