package dev.parley.meeting;

import dev.parley.event.Passage;
import dev.parley.event.Trigger;
import dev.parley.model.Features;
import dev.parley.model.LinearModel;
import dev.parley.model.Models;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells of each sentence what was recognised in it, and why a trigger in it gave no meeting. */
final class Readings {

  /** How many features are told of a decision. */
  private static final int TOLD = 4;

  /** What speaks against a meeting of nobody, which is not even compared with others. */
  private static final Features NOBODY =
      new Features().add("parties.0").add("people.0").add("core.0");

  private final LinearModel meeting;
  private final LinearModel accept;

  Readings(Models models) {
    this.meeting = models.get("meeting");
    this.accept = models.get("accept");
  }

  /** Returns the readings of {@code passages}, the sentences that may tell of meetings. */
  List<Extraction.Reading> of(List<Passage> passages, List<Report> reports, List<Draft> drafts) {
    Map<Report, Draft> draftOf = new IdentityHashMap<>();
    drafts.forEach(draft -> draft.reports().forEach(report -> draftOf.put(report, draft)));
    Map<Integer, List<Report>> bySentence =
        reports.stream().collect(Collectors.groupingBy(Report::sentence));
    List<Extraction.Reading> readings = new ArrayList<>();
    for (Passage passage : passages) {
      List<Extraction.Trigger> triggers = new ArrayList<>();
      List<Extraction.Rejection> rejections = new ArrayList<>();
      for (Report report : bySentence.getOrDefault(passage.sentence().number(), List.of())) {
        Trigger trigger = report.candidate().trigger();
        Draft draft = draftOf.get(report);
        if (draft != null && draft.probability() >= MeetingFinder.LIKELY) {
          triggers.add(
              new Extraction.Trigger(
                  trigger.first(),
                  trigger.last(),
                  report.kind(),
                  report.status(),
                  MeetingBuilder.evidence(report)));
        } else {
          rejections.add(
              new Extraction.Rejection(trigger.first(), trigger.last(), reason(report, draft)));
        }
      }
      readings.add(
          new Extraction.Reading(
              passage.sentence(), passage.referents(), passage.dates(), triggers, rejections));
    }
    return readings;
  }

  private String reason(Report report, Draft draft) {
    if (draft != null) {
      return told("unlikely", draft.probability(), accept.reasons(draft.features(), TOLD));
    }
    return told(
        "no meeting",
        report.probability(),
        report.parties().isEmpty()
            ? accept.reasons(NOBODY, TOLD)
            : meeting.reasons(report.features(), TOLD));
  }

  private static String told(String what, double probability, List<LinearModel.Reason> reasons) {
    return String.format(Locale.ROOT, "%s, %.2f: ", what, probability)
        + reasons.stream()
            .map(
                reason -> String.format(Locale.ROOT, "%s %+.1f", reason.feature(), reason.weight()))
            .collect(Collectors.joining(", "));
  }
}
