package dev.parley.evaluate;

import dev.parley.meeting.Evidence;
import dev.parley.meeting.Extraction;
import dev.parley.meeting.Meeting;
import dev.parley.text.Segmenter;
import dev.parley.text.Sentence;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what was wrong with the reading of one article, and where it says so. */
final class ErrorReport {

  private final Extraction extraction;
  private final String text;
  private final List<Sentence> sentences;

  ErrorReport(Extraction extraction) {
    this.extraction = extraction;
    this.text = extraction.article().text();
    this.sentences = new Segmenter().segment(extraction.article()).sentences();
  }

  /** Returns the stage at which a meeting was lost. */
  Stage stage(GoldMeeting gold) {
    return new StageFinder(extraction).missed(gold, sentence(gold.evidence()));
  }

  /** Returns a meeting that was not found, its stage and sentence, and what was made of that. */
  List<String> missed(GoldMeeting gold, Stage stage) {
    List<String> lines = new ArrayList<>();
    lines.add(head("MISSED", gold.meeting()));
    lines.add(stage(stage));
    Optional<Sentence> sentence = sentence(gold.evidence());
    lines.add("  " + sentence.map(Sentence::span).map(this::words).orElse(gold.evidence()));
    reasons(sentence).forEach(reason -> lines.add("  because " + reason));
    return lines;
  }

  /** Returns a meeting that is none of the gold, its stage and sentences, and what made it. */
  List<String> invented(Meeting meeting, Stage stage) {
    List<String> lines = new ArrayList<>();
    lines.add(head("INVENTED", FoundMeetings.record(meeting)));
    lines.add(stage(stage));
    for (Evidence evidence : meeting.evidence()) {
      lines.add("  " + words(evidence.sentence()));
      lines.add(
          "  because \"%s\" by %s, %s"
              .formatted(
                  words(evidence.words()), evidence.rule(), Count.shown(evidence.confidence())));
    }
    return lines;
  }

  private static String stage(Stage stage) {
    return "  stage " + Words.of(stage);
  }

  private String head(String what, MeetingRecord meeting) {
    return what + " " + extraction.article().id() + ": " + meeting;
  }

  /** Returns the sentence in which {@code evidence} begins. */
  private Optional<Sentence> sentence(String evidence) {
    int at = evidence.isEmpty() ? -1 : text.indexOf(evidence);
    return sentences.stream()
        .filter(sentence -> sentence.span().begin() <= at && at < sentence.span().end())
        .findFirst();
  }

  /** Returns how far the reading of {@code sentence} came. */
  private List<String> reasons(Optional<Sentence> sentence) {
    if (sentence.isEmpty()) {
      return List.of("its sentence was not found");
    }
    Optional<Extraction.Reading> reading =
        extraction.sentences().stream()
            .filter(each -> each.sentence().number() == sentence.get().number())
            .findFirst();
    if (reading.isEmpty()) {
      return List.of("no word of its sentence tells of meetings");
    }
    List<String> reasons = new ArrayList<>();
    for (Extraction.Rejection each : reading.get().rejections()) {
      reasons.add("\"%s\": %s".formatted(quoted(sentence.get(), each), each.reason()));
    }
    for (Extraction.Trigger each : reading.get().triggers()) {
      reasons.add(
          "\"%s\" told of another, or was joined with one"
              .formatted(sentence.get().words(each.first(), each.last())));
    }
    return reasons;
  }

  private static String quoted(Sentence sentence, Extraction.Rejection rejection) {
    return sentence.words(rejection.first(), rejection.last());
  }

  private String words(Span span) {
    return text.substring(span.begin(), span.end()).replaceAll("\\s+", " ");
  }
}
