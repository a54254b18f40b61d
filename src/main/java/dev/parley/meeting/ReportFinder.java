package dev.parley.meeting;

import dev.parley.meeting.Frame.Pattern;
import dev.parley.text.DateResolver;
import dev.parley.text.PhraseTable;
import dev.parley.text.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the reports of meetings in one sentence. */
final class ReportFinder {

  private final FrameLexicon frames;
  private final Surroundings surroundings;
  private final ReportWriter writer;

  ReportFinder(FrameLexicon frames, Surroundings surroundings, StatusJudge judge) {
    this.frames = frames;
    this.surroundings = surroundings;
    this.writer = new ReportWriter(surroundings, judge);
  }

  /** What a sentence gave. */
  record Findings(List<MeetingReport> reports, List<Extraction.Rejection> rejections) {}

  /** Returns the reports of {@code clause} in text order, and why other triggers gave none. */
  Findings find(
      Clause clause,
      DateResolver dates,
      Optional<LocalDate> dateBefore,
      Optional<Meeting.Dated> around) {
    List<MeetingReport> reports = new ArrayList<>();
    List<Extraction.Rejection> rejections = new ArrayList<>();
    Sentence sentence = clause.sentence();
    for (int token = 0; token < sentence.size(); token++) {
      Optional<PhraseTable.Match<List<Frame>>> match = frames.longestAt(sentence.tokens(), token);
      if (match.isEmpty()) {
        continue;
      }
      int first = clause.indexOf(token);
      if (!clause.isWord(first)) {
        continue;
      }
      int end = token + match.get().length() - 1;
      int last = clause.indexOf(end);
      Frame frame = new FrameChooser(clause, first, last).choose(match.get().value());
      if (isToldAlready(frame, reports)) {
        continue;
      }
      for (Clause told : new Gapping(clause, last).clauses(frame)) {
        Reading reading = new Reading(told, frame, first, last, surroundings);
        Optional<String> reason = read(reading);
        if (reason.isPresent()) {
          rejections.add(new Extraction.Rejection(token, end, reason.get()));
        } else {
          reports.add(writer.write(reading, dates, dateBefore, around));
        }
      }
      token = end;
    }
    return new Findings(reports, rejections);
  }

  /** "spoke by telephone": the words for the line say no more than the verb before them. */
  private static boolean isToldAlready(Frame frame, List<MeetingReport> reports) {
    return frame.pattern() == Pattern.LINE
        && reports.stream().anyMatch(report -> report.kind() == Kind.CALL);
  }

  private Optional<String> read(Reading reading) {
    Optional<String> reason = PatternReader.of(reading.frame().pattern()).read(reading);
    if (reason.isEmpty()) {
      reading.findPlace();
    }
    Clause clause = reading.clause();
    if (surroundings.cues().has(clause, "sports", 0, clause.sentence().size() - 1)) {
      return Optional.of("sports");
    }
    return reason.or(() -> new PartyCheck(reading).missing());
  }
}
