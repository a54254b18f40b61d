package dev.parley.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/**
 * Groups that are joined two at a time, the likeliest of all pairs first. What is joined is
 * compared anew with the others, by half as one report of all that it tells and by half as its
 * reports are on the average; two that are too far apart are not joined through a third.
 */
final class Agglomeration {

  /** Log odds below which two reports are never of the same meeting, whoever joins them. */
  static final double APART = -0.7;

  private final List<List<Report>> groups;
  private final Cluster[] wholes;
  private final ToDoubleBiFunction<Cluster, Cluster> likeness;
  private final double[][] scores;
  private final boolean[][] apart;

  /** How many groups each is made of; 0 once it is part of another. */
  private final int[] weights;

  /**
   * Compares all of {@code groups} with one another; the surest report stands for each.
   *
   * @param likeness the log odds that two are of one meeting, in either order
   */
  Agglomeration(List<List<Report>> groups, ToDoubleBiFunction<Cluster, Cluster> likeness) {
    this.groups = groups.stream().<List<Report>>map(ArrayList::new).toList();
    this.wholes =
        groups.stream()
            .map(group -> Cluster.of(List.of(DraftFeatures.surest(group))))
            .toArray(Cluster[]::new);
    this.likeness = likeness;
    this.scores = new double[wholes.length][wholes.length];
    this.apart = new boolean[wholes.length][wholes.length];
    this.weights = new int[wholes.length];
    Arrays.fill(weights, 1);
    for (int one = 0; one < wholes.length; one++) {
      for (int other = one + 1; other < wholes.length; other++) {
        double score = likeness.applyAsDouble(wholes[one], wholes[other]);
        set(one, other, score, score < APART);
      }
    }
  }

  /** Returns the groups once no two of them are rather of one meeting than of two. */
  List<List<Report>> join() {
    int[] pair = likeliest();
    while (pair.length > 0) {
      join(pair[0], pair[1]);
      pair = likeliest();
    }
    return IntStream.range(0, weights.length).filter(this::stands).mapToObj(groups::get).toList();
  }

  /** Returns the two groups that are likeliest the same; nothing where none are. */
  private int[] likeliest() {
    int[] best = {};
    double most = 0;
    for (int one = 0; one < weights.length; one++) {
      for (int other = one + 1; stands(one) && other < weights.length; other++) {
        if (stands(other) && scores[one][other] > most) {
          most = scores[one][other];
          best = new int[] {one, other};
        }
      }
    }
    return best;
  }

  private void join(int one, int other) {
    wholes[one] = wholes[one].with(wholes[other]);
    groups.get(one).addAll(groups.get(other));
    for (int third = 0; third < weights.length; third++) {
      if (third != one && third != other && stands(third)) {
        boolean far = apart[one][third] || apart[other][third];
        set(one, third, far ? least(one, other, third) : anew(one, other, third), far);
      }
    }
    weights[one] += weights[other];
    weights[other] = 0;
  }

  private double least(int one, int other, int third) {
    return Math.min(scores[one][third], scores[other][third]);
  }

  /** Returns how like {@code third} what was joined of {@code one} and {@code other} is. */
  private double anew(int one, int other, int third) {
    double mean =
        (scores[one][third] * weights[one] + scores[other][third] * weights[other])
            / (weights[one] + weights[other]);
    return (mean + likeness.applyAsDouble(wholes[one], wholes[third])) / 2;
  }

  private void set(int one, int other, double score, boolean far) {
    scores[one][other] = score;
    scores[other][one] = score;
    apart[one][other] = far;
    apart[other][one] = far;
  }

  private boolean stands(int at) {
    return weights[at] > 0;
  }
}
