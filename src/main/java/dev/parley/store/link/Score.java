package dev.parley.store.link;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How likely two meeting nodes are one meeting.
 *
 * @param logit the sum of what speaks for it and against it
 * @param reasons what was added to the sum, in words
 */
public record Score(double logit, List<String> reasons) implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Begins a sum. */
  static Score of(double begin) {
    return new Score(begin, List.of());
  }

  public Score {
    reasons = List.copyOf(reasons);
  }

  /** Returns this sum and {@code weight} for {@code reason}. */
  Score and(double weight, String reason) {
    if (weight == 0) {
      return this;
    }
    List<String> all = new ArrayList<>(reasons);
    all.add(String.format(Locale.ROOT, "%s %+.1f", reason, weight));
    return new Score(logit + weight, all);
  }

  /** Returns the likelihood, from 0 to 1. */
  public double likelihood() {
    return 1 / (1 + Math.exp(-logit));
  }
}
