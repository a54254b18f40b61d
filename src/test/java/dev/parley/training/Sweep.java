package dev.parley.training;

import dev.parley.evaluate.FoundMeetings;
import dev.parley.evaluate.MeetingRecord;
import dev.parley.evaluate.Scorer;
import dev.parley.evaluate.Scores;
import dev.parley.meeting.Draft;
import dev.parley.meeting.Extraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How well meetings are found whatever probability they are told from: the mean over many
 * thresholds jumps less from one state to the next than the score of one of them.
 */
final class Sweep {

  private static final double FIRST = 0.25;
  private static final double STEP = 0.05;
  private static final int STEPS = 8;

  private final List<Scores> scores = new ArrayList<>();

  Sweep() {
    for (int step = 0; step < STEPS; step++) {
      scores.add(Scores.sum(List.of()));
    }
  }

  /** Counts what would be told of {@code example}, of which {@code found} was read. */
  void add(Example example, Extraction found) {
    for (int step = 0; step < STEPS; step++) {
      double threshold = FIRST + step * STEP;
      List<MeetingRecord> told =
          FoundMeetings.real(
                  found.drafts().stream()
                      .filter(draft -> draft.probability() >= threshold)
                      .map(Draft::meeting)
                      .toList())
              .stream()
              .map(FoundMeetings::record)
              .toList();
      Scores of = Scorer.score(example.gold(), told).scores();
      scores.set(step, Scores.sum(List.of(scores.get(step), of)));
    }
  }

  /** Returns the mean of the F1 of all thresholds. */
  double mean() {
    return scores.stream().mapToDouble(each -> each.meetings().f1()).average().orElse(0);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "mean F1 %.3f of the thresholds from %.2f to %.2f",
        mean(),
        FIRST,
        FIRST + (STEPS - 1) * STEP);
  }
}
