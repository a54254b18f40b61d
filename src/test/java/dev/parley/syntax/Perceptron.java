package dev.parley.syntax;

import java.util.Arrays;

/** Weights that are learned from mistakes and averaged over time (Collins 2002). */
final class Perceptron implements Scorer {

  private final int width;
  private int[] keys = new int[1 << 16];
  private int[] rowOf = new int[1 << 16];
  private int[] weights;
  private double[] totals;
  private int rows;
  private long time = 1;

  Perceptron(int width) {
    this.width = width;
    weights = new int[width << 12];
    totals = new double[width << 12];
  }

  @Override
  public void score(int[] features, int count, int[] scores) {
    Arrays.fill(scores, 0);
    for (int at = 0; at < count; at++) {
      int row = find(features[at]);
      if (row >= 0) {
        int begin = row * width;
        for (int choice = 0; choice < width; choice++) {
          scores[choice] += weights[begin + choice];
        }
      }
    }
  }

  /** Lets time pass. */
  void tick() {
    time++;
  }

  /** Makes {@code choice} worth {@code more} with each of {@code features}. */
  void update(int[] features, int count, int choice, int more) {
    for (int at = 0; at < count; at++) {
      int place = make(features[at]) * width + choice;
      weights[place] += more;
      totals[place] += (double) time * more;
    }
  }

  /** Returns how many features there are. */
  int size() {
    return rows;
  }

  /** Returns the averaged weights as whole numbers of {@code scale}, without those below least. */
  LearnedTable average(double scale, int least, int most) {
    int[] places = new int[rows];
    int count = 0;
    for (int at = 0; at < keys.length; at++) {
      if (keys[at] != 0) {
        places[count++] = at;
      }
    }
    long[] order = new long[rows];
    for (int at = 0; at < rows; at++) {
      order[at] = (keys[places[at]] & 0xFFFFFFFFL) << 31 | rowOf[places[at]];
    }
    Arrays.sort(order);
    int[] kept = new int[rows];
    short[] values = new short[rows * width];
    int size = 0;
    for (long entry : order) {
      int begin = (int) (entry & 0x7FFFFFFF) * width;
      int strongest = 0;
      for (int choice = 0; choice < width; choice++) {
        double mean = weights[begin + choice] - totals[begin + choice] / time;
        int value = (int) Math.max(-most, Math.min(most, Math.round(mean * scale)));
        values[size * width + choice] = (short) value;
        strongest = Math.max(strongest, Math.abs(value));
      }
      if (strongest >= least) {
        kept[size++] = (int) (entry >>> 31);
      }
    }
    return new LearnedTable(width, Arrays.copyOf(kept, size), Arrays.copyOf(values, size * width));
  }

  private int find(int key) {
    int slot = key & keys.length - 1;
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        return rowOf[slot];
      }
      slot = slot + 1 & keys.length - 1;
    }
    return -1;
  }

  private int make(int key) {
    int found = find(key);
    if (found >= 0) {
      return found;
    }
    if (rows * 2 > keys.length) {
      grow();
    }
    if ((rows + 1) * width > weights.length) {
      weights = Arrays.copyOf(weights, weights.length * 2);
      totals = Arrays.copyOf(totals, totals.length * 2);
    }
    put(key, rows);
    return rows++;
  }

  private void put(int key, int row) {
    int slot = key & keys.length - 1;
    while (keys[slot] != 0) {
      slot = slot + 1 & keys.length - 1;
    }
    keys[slot] = key;
    rowOf[slot] = row;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldRows = rowOf;
    keys = new int[oldKeys.length * 2];
    rowOf = new int[oldKeys.length * 2];
    for (int at = 0; at < oldKeys.length; at++) {
      if (oldKeys[at] != 0) {
        put(oldKeys[at], oldRows[at]);
      }
    }
  }
}
