package dev.parley.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import dev.parley.model.Features;
import dev.parley.model.LinearModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Fits a logistic regression to decisions of which the right answer is known. */
final class Fitter {

  /** Features that fewer decisions have say little of other texts. */
  private static final int LEAST = 6;

  private static final double TOLERANCE = 0.001;

  private final List<Features> decisions = new ArrayList<>();
  private final List<Boolean> answers = new ArrayList<>();

  /** Adds a decision and its right answer. */
  void add(Features features, boolean answer) {
    decisions.add(features);
    answers.add(answer);
  }

  /** Returns how many decisions there are. */
  int size() {
    return decisions.size();
  }

  /**
   * Returns the model {@code name} that fits best.
   *
   * @param penalty what large weights cost
   */
  LinearModel fit(String name, Penalty penalty) {
    long positive = answers.stream().filter(answer -> answer).count();
    if (positive == 0 || positive == answers.size()) {
      double odds = Math.log((positive + 0.5) / (answers.size() - positive + 0.5));
      return new LinearModel(name, Map.of(LinearModel.BIAS, odds));
    }
    Map<String, Integer> numbers = numbers();
    Problem problem = new Problem();
    problem.l = decisions.size();
    problem.n = numbers.size() + 1;
    problem.bias = 1;
    problem.x = new Feature[problem.l][];
    problem.y = new double[problem.l];
    for (int at = 0; at < problem.l; at++) {
      problem.x[at] = row(decisions.get(at), numbers, problem.n);
      problem.y[at] = answers.get(at) ? 1 : 0;
    }
    Linear.disableDebugOutput();
    Model model = Linear.train(problem, new Parameter(penalty.solver(), penalty.cost(), TOLERANCE));
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    double[] weights = model.getFeatureWeights();
    Map<String, Double> byName = new TreeMap<>();
    numbers.forEach((feature, number) -> byName.put(feature, sign * weights[number - 1]));
    byName.put(LinearModel.BIAS, sign * weights[problem.n - 1]);
    return new LinearModel(name, byName);
  }

  /** Returns the number of each feature that counts, from 1 in the order of names. */
  private Map<String, Integer> numbers() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Features features : decisions) {
      for (int at = 0; at < features.size(); at++) {
        counts.merge(features.name(at), 1, Integer::sum);
      }
    }
    Map<String, Integer> numbers = new HashMap<>();
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (count.getValue() >= LEAST) {
        numbers.put(count.getKey(), numbers.size() + 1);
      }
    }
    return numbers;
  }

  private static Feature[] row(Features features, Map<String, Integer> numbers, int bias) {
    Map<Integer, Double> values = new TreeMap<>();
    for (int at = 0; at < features.size(); at++) {
      Integer number = numbers.get(features.name(at));
      if (number != null) {
        values.merge(number, features.value(at), Double::sum);
      }
    }
    values.put(bias, 1.0);
    return values.entrySet().stream()
        .map(each -> (Feature) new FeatureNode(each.getKey(), each.getValue()))
        .toArray(Feature[]::new);
  }
}
