package dev.parley.graph;

import dev.parley.meeting.Evidence;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The best few of much evidence: an article that tells of a meeting a thousand times would
 * otherwise make a graph that grows with the square of it.
 */
final class BestEvidence {

  /** How much evidence one fact has at most. */
  static final int MOST = 10;

  private BestEvidence() {}

  /** Returns the most confident of {@code all}, as many as {@link #MOST}, in the order of all. */
  static List<Evidence> of(List<Evidence> all) {
    if (all.size() <= MOST) {
      return all;
    }
    Set<Evidence> best =
        new HashSet<>(
            all.stream()
                .distinct()
                .sorted(Comparator.comparingDouble(Evidence::confidence).reversed())
                .limit(MOST)
                .toList());
    return all.stream().filter(best::contains).distinct().toList();
  }

  /** Returns whether some of {@code all} is left out. */
  static boolean isShort(List<Evidence> all) {
    return all.size() > MOST && Set.copyOf(all).size() > MOST;
  }
}
