package dev.parley.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Groups words that are used alike: spherical k-means over their vectors, and again over the
 * middles of the groups, for wider ones (Koo, Carreras and Collins 2008 show what groups are good
 * for).
 */
final class WordClusterer {

  private static final int ROUNDS = 25;

  private WordClusterer() {}

  /**
   * Returns the cluster of each word, by the word's number, see {@link Lexicon}.
   *
   * @param narrow how many groups of words there are
   * @param wide how many groups of groups, at most 255
   */
  static Map<Integer, Integer> clusters(Embeddings embeddings, int narrow, int wide) {
    List<float[]> vectors = embeddings.vectors();
    List<float[]> middles = first(vectors, narrow);
    int[] group = group(vectors, middles);
    int[] groups = group(middles, first(middles, wide));
    Map<Integer, Integer> clusters = new TreeMap<>(Integer::compareUnsigned);
    for (int at = 0; at < group.length; at++) {
      String word = embeddings.words().get(at);
      clusters.putIfAbsent(
          Hash.of(word, 0, word.length()), group[at] + 1 << Byte.SIZE | groups[group[at]] + 1);
    }
    return clusters;
  }

  private static List<float[]> first(List<float[]> vectors, int count) {
    return new ArrayList<>(vectors.subList(0, Math.min(count, vectors.size())));
  }

  /** Returns the group of each vector, and moves {@code middles} to the middles of the groups. */
  private static int[] group(List<float[]> vectors, List<float[]> middles) {
    int[] group = new int[0];
    for (int round = 0; round < ROUNDS; round++) {
      group =
          IntStream.range(0, vectors.size())
              .parallel()
              .map(at -> nearest(vectors.get(at), middles))
              .toArray();
      move(vectors, group, middles);
    }
    return group;
  }

  private static int nearest(float[] vector, List<float[]> middles) {
    int nearest = 0;
    float closest = -2;
    for (int at = 0; at < middles.size(); at++) {
      float[] middle = middles.get(at);
      float product = 0;
      for (int number = 0; number < vector.length; number++) {
        product += vector[number] * middle[number];
      }
      if (product > closest) {
        closest = product;
        nearest = at;
      }
    }
    return nearest;
  }

  private static void move(List<float[]> vectors, int[] group, List<float[]> middles) {
    double[][] sums = new double[middles.size()][middles.get(0).length];
    for (int at = 0; at < group.length; at++) {
      float[] vector = vectors.get(at);
      for (int number = 0; number < vector.length; number++) {
        sums[group[at]][number] += vector[number];
      }
    }
    for (int at = 0; at < sums.length; at++) {
      double length = Math.sqrt(Arrays.stream(sums[at]).map(number -> number * number).sum());
      if (length > 0) {
        float[] middle = new float[sums[at].length];
        for (int number = 0; number < middle.length; number++) {
          middle[number] = (float) (sums[at][number] / length);
        }
        middles.set(at, middle);
      }
    }
  }
}
