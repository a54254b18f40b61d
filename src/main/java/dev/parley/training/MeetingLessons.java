package dev.parley.training;

import dev.parley.evaluate.GoldMeeting;
import dev.parley.event.Candidate;
import dev.parley.event.Kind;
import dev.parley.meeting.Cluster;
import dev.parley.meeting.Draft;
import dev.parley.meeting.MeetingFinder;
import dev.parley.meeting.PairFeatures;
import dev.parley.meeting.Report;
import dev.parley.meeting.Status;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws from examples what reports of meetings say, which are the same, and which count. */
public final class MeetingLessons {

  private MeetingLessons() {}

  /** Returns which meetings were still to come. */
  static List<Decision> times(Example example, List<Report> reports) {
    List<Decision> decisions = new ArrayList<>();
    Aligner aligner = new Aligner(example, candidates(reports));
    for (Report report : reports) {
      aligner
          .told(report.candidate())
          .ifPresent(
              gold ->
                  decisions.add(
                      new Decision(
                          "ahead", report.timeFeatures(), gold.meeting().status().isToCome())));
    }
    return decisions;
  }

  /**
   * Returns which reports are of a meeting, of which kind and status.
   *
   * <p>What is only like a meeting of the gold, and not told in the words of its evidence, counts
   * as well, but for the kind: else whatever tells of a meeting once more, as a headline does,
   * would be learned to tell of none.
   */
  static List<Decision> reports(Example example, List<Report> reports) {
    List<Decision> decisions = new ArrayList<>();
    Aligner aligner = new Aligner(example, candidates(reports));
    Map<Report, GoldMeeting> aligned = aligned(aligner, reports);
    for (Report report : reports) {
      if (aligner.isOpen(report)) {
        continue;
      }
      GoldMeeting gold = aligned.get(report);
      boolean sure = aligner.evident(report.candidate()).isPresent();
      if (gold == null || !gold.unsure()) {
        decisions.add(new Decision("meeting", report.features(), gold != null));
      }
      if (gold != null) {
        for (Kind kind : Kind.values()) {
          boolean right = gold.meeting().kind() == kind;
          if (sure) {
            decisions.add(new Decision(name("kind", kind), report.kindFeatures(), right));
          }
        }
        for (Status status : Status.values()) {
          boolean right = gold.meeting().status() == status;
          decisions.add(new Decision(name("status", status), report.statusFeatures(), right));
        }
      }
    }
    return decisions;
  }

  private static String name(String decision, Enum<?> value) {
    return decision + "." + value.name().toLowerCase(Locale.ROOT);
  }

  /** Returns the gold of each report that has one. */
  private static Map<Report, GoldMeeting> aligned(Aligner aligner, List<Report> reports) {
    Map<Report, GoldMeeting> aligned = new IdentityHashMap<>();
    for (Report report : reports) {
      boolean several = reports.stream().filter(report::isOfSameTrigger).count() > 1;
      aligner.told(report, several).ifPresent(meeting -> aligned.put(report, meeting));
    }
    return aligned;
  }

  /**
   * Returns which reports are of the same meeting as another, or as all that were told before of
   * one: of an invented article by what each is like, for what is joined by the marks of those
   * joins less in articles of others.
   */
  static List<Decision> pairs(Example example, List<Report> all) {
    List<Decision> decisions = new ArrayList<>();
    Example shown = example.invented() ? example.unmarked() : example;
    Map<Report, GoldMeeting> aligned = aligned(new Aligner(shown, candidates(all)), all);
    List<Report> reports =
        all.stream()
            .filter(
                report ->
                    report.probability() >= MeetingFinder.POSSIBLE && aligned.containsKey(report))
            .toList();
    Map<GoldMeeting, List<Report>> told = new LinkedHashMap<>();
    List<Report> before = new ArrayList<>();
    for (Report report : reports) {
      Cluster later = Cluster.of(List.of(report));
      GoldMeeting gold = aligned.get(report);
      told.forEach(
          (of, earlier) -> {
            if (earlier.size() > 1) {
              decisions.add(same(Cluster.of(earlier), later, of == gold));
            }
          });
      before.forEach(
          one -> decisions.add(same(Cluster.of(List.of(one)), later, aligned.get(one) == gold)));
      before.add(report);
      told.computeIfAbsent(gold, of -> new ArrayList<>()).add(report);
    }
    return decisions;
  }

  private static Decision same(Cluster earlier, Cluster later, boolean same) {
    return new Decision("same", PairFeatures.of(earlier, later), same);
  }

  /** Returns which of {@code drafts} are meetings that the article reports. */
  static List<Decision> drafts(Example example, List<Draft> drafts) {
    List<Decision> decisions = new ArrayList<>();
    Map<Draft, GoldMeeting> pairs = Pairing.of(drafts, example.gold());
    for (Draft draft : drafts) {
      GoldMeeting gold = pairs.get(draft);
      if (gold == null || !gold.unsure()) {
        decisions.add(new Decision("accept", draft.features(), gold != null));
      }
    }
    return decisions;
  }

  private static List<Candidate> candidates(List<Report> reports) {
    Map<Candidate, Boolean> seen = new IdentityHashMap<>();
    return reports.stream()
        .map(Report::candidate)
        .filter(candidate -> seen.put(candidate, true) == null)
        .toList();
  }
}
