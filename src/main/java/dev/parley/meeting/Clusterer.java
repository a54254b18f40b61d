package dev.parley.meeting;

import dev.parley.model.LinearModel;
import dev.parley.model.Models;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Joins the reports of one meeting: all are compared with one another first, then the likeliest are
 * joined as long as, on the average, two of theirs are rather of one meeting than of two.
 */
final class Clusterer {

  /** How many reports back another may be of the same meeting: more than articles make of one. */
  private static final int WINDOW = 60;

  private final LinearModel same;

  Clusterer(Models models) {
    this.same = models.get("same");
  }

  /** Returns the reports of each meeting, in text order. */
  List<List<Report>> cluster(List<Report> reports) {
    int size = reports.size();
    double[][] scores = new double[size][];
    for (int later = 0; later < size; later++) {
      scores[later] = new double[Math.min(later, WINDOW)];
      for (int back = 1; back <= scores[later].length; back++) {
        scores[later][back - 1] =
            same.score(PairFeatures.of(reports.get(later - back), reports.get(later)));
      }
    }
    List<List<Integer>> clusters = new ArrayList<>();
    for (int at = 0; at < size; at++) {
      clusters.add(new ArrayList<>(List.of(at)));
    }
    while (join(clusters, scores)) {
      // Joined once more.
    }
    clusters.sort(Comparator.comparing(List::getFirst));
    return clusters.stream()
        .map(cluster -> cluster.stream().sorted().map(reports::get).toList())
        .toList();
  }

  /** Joins the two likeliest clusters; returns whether two were likely. */
  private static boolean join(List<List<Integer>> clusters, double[][] scores) {
    double best = 0;
    int first = -1;
    int second = -1;
    for (int one = 0; one < clusters.size(); one++) {
      for (int other = one + 1; other < clusters.size(); other++) {
        double score = average(clusters.get(one), clusters.get(other), scores);
        if (score > best) {
          best = score;
          first = one;
          second = other;
        }
      }
    }
    if (first < 0) {
      return false;
    }
    clusters.get(first).addAll(clusters.remove(second));
    return true;
  }

  /** Returns the mean of the log odds of all pairs; beneath all where one is too far away. */
  private static double average(List<Integer> one, List<Integer> other, double[][] scores) {
    double sum = 0;
    for (int a : one) {
      for (int b : other) {
        int later = Math.max(a, b);
        int back = later - Math.min(a, b);
        if (back > scores[later].length) {
          return Double.NEGATIVE_INFINITY;
        }
        sum += scores[later][back - 1];
      }
    }
    return sum / (one.size() * other.size());
  }
}
