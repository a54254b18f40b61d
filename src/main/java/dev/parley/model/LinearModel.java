package dev.parley.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A logistic regression over named features.
 *
 * @param name what it decides
 * @param weights the weight of each feature, in log odds; a feature without one counts nothing
 */
public record LinearModel(String name, Map<String, Double> weights) {

  /** The feature that always holds. */
  public static final String BIAS = "bias";

  public LinearModel {
    // Looked up more often than anything else, and sooner found than in an immutable map.
    weights = Collections.unmodifiableMap(new HashMap<>(weights));
  }

  /** A feature that took part in a decision, and by how much. */
  public record Reason(String feature, double weight) {}

  /** Returns the log odds that {@code features} give. */
  public double score(Features features) {
    double sum = weights.getOrDefault(BIAS, 0.0);
    for (int at = 0; at < features.size(); at++) {
      Double weight = weights.get(features.name(at));
      if (weight != null) {
        sum += weight * features.value(at);
      }
    }
    return sum;
  }

  /** Returns the probability that {@code features} give, from 0 to 1. */
  public double probability(Features features) {
    return 1 / (1 + Math.exp(-score(features)));
  }

  /** Returns the features that moved the decision most, the strongest first. */
  public List<Reason> reasons(Features features, int most) {
    return IntStream.range(0, features.size())
        .mapToObj(
            at ->
                new Reason(
                    features.name(at),
                    weights.getOrDefault(features.name(at), 0.0) * features.value(at)))
        .filter(reason -> reason.weight() != 0)
        .sorted(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.weight())))
        .limit(most)
        .toList();
  }
}
