package dev.parley.meeting;

import dev.parley.model.Features;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts the reports of an article that tell of the same parties, and of the same participants:
 * what is told more than once is seldom misread each time.
 */
final class Repetitions {

  private static final int MOST = 3;

  private final Map<Object, Integer> parties = new HashMap<>();
  private final Map<Object, Integer> casts = new HashMap<>();
  private final boolean brief;

  /**
   * Creates the counts of {@code reports}.
   *
   * @param brief whether they are of an article that is too short to repeat anything
   */
  Repetitions(Collection<Report> reports, boolean brief) {
    this.brief = brief;
    for (Report report : reports) {
      parties.merge(report.parties(), 1, Integer::sum);
      casts.merge(report.cast().keySet(), 1, Integer::sum);
    }
  }

  /** Returns how often others tell of whom {@code report}, one of those counted, tells. */
  Features of(Report report) {
    if (brief) {
      return new Features().add("brief");
    }
    boolean meets = report.parties().size() > 1;
    return new Features()
        .add("again.parties." + (meets ? others(parties.get(report.parties())) : 0))
        .add("again.cast." + (meets ? others(casts.get(report.cast().keySet())) : 0));
  }

  private static int others(int all) {
    return Math.min(MOST, all - 1);
  }
}
