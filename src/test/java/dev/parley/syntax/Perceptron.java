package dev.parley.syntax;

import java.util.Arrays;
import java.util.List;

/**
 * Weights that are learned from mistakes and averaged over time (Collins 2002). A feature's number
 * and its weights lie side by side, so that one look into the memory finds all of them.
 */
final class Perceptron implements Scorer {

  private static final int HISTOGRAM = 512;

  private final int width;
  private final int stride;
  private int[] cells;
  private float[] totals;
  private int slots = 1 << 16;
  private int used;
  private long time = 1;

  /** Creates weights for {@code width} choices. */
  Perceptron(int width) {
    this.width = width;
    stride = width + 1;
    cells = new int[slots * stride];
    totals = new float[slots * stride];
  }

  @Override
  public void score(int[] features, int count, int[] scores) {
    Arrays.fill(scores, 0);
    for (int at = 0; at < count; at++) {
      int cell = find(features[at]);
      if (cells[cell] != 0) {
        for (int choice = 0; choice < width; choice++) {
          scores[choice] += cells[cell + 1 + choice];
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
      int cell = make(features[at]) + 1 + choice;
      cells[cell] += more;
      totals[cell] += (float) time * more;
    }
  }

  /** Returns how many features there are. */
  int size() {
    return used;
  }

  /** Returns weights of which the average is that of the averages of {@code all}. */
  static Perceptron mean(List<Perceptron> all) {
    Perceptron mean = new Perceptron(all.getFirst().width);
    for (Perceptron each : all) {
      for (int slot = 0; slot < each.slots; slot++) {
        if (each.cells[slot * each.stride] != 0) {
          int cell = mean.make(each.cells[slot * each.stride]) + 1;
          for (int choice = 0; choice < mean.width; choice++) {
            mean.totals[cell + choice] -= (float) (each.average(slot, choice) / all.size());
          }
        }
      }
    }
    return mean;
  }

  /**
   * Returns the averaged weights as whole numbers.
   *
   * @param scale what a weight of 1 becomes
   * @param limit about how many features are kept, those with the largest weights
   * @param most larger weights are cut to this
   */
  LearnedTable average(double scale, int limit, int most) {
    int least = least(scale, limit);
    long[] order = new long[used];
    int[] kept = new int[used];
    int count = 0;
    for (int slot = 0; slot < slots; slot++) {
      if (cells[slot * stride] != 0 && strongest(slot, scale) >= least) {
        order[count++] = (cells[slot * stride] & 0xFFFFFFFFL) << 31 | slot;
      }
    }
    Arrays.sort(order, 0, count);
    short[] values = new short[count * width];
    for (int at = 0; at < count; at++) {
      int slot = (int) (order[at] & 0x7FFFFFFF);
      kept[at] = (int) (order[at] >>> 31);
      for (int choice = 0; choice < width; choice++) {
        values[at * width + choice] =
            (short) Math.max(-most, Math.min(most, value(slot, choice, scale)));
      }
    }
    return new LearnedTable(width, Arrays.copyOf(kept, count), values);
  }

  /** Returns the size of weight that at most {@code limit} features have. */
  private int least(double scale, int limit) {
    int[] counts = new int[HISTOGRAM];
    for (int slot = 0; slot < slots; slot++) {
      if (cells[slot * stride] != 0) {
        counts[(int) Math.min(HISTOGRAM - 1, strongest(slot, scale))]++;
      }
    }
    int least = HISTOGRAM - 1;
    for (int kept = counts[least]; least > 1 && kept + counts[least - 1] <= limit; least--) {
      kept += counts[least - 1];
    }
    return least;
  }

  private long strongest(int slot, double scale) {
    long strongest = 0;
    for (int choice = 0; choice < width; choice++) {
      strongest = Math.max(strongest, Math.abs(value(slot, choice, scale)));
    }
    return strongest;
  }

  private long value(int slot, int choice, double scale) {
    return Math.round(average(slot, choice) * scale);
  }

  private double average(int slot, int choice) {
    int cell = slot * stride + 1 + choice;
    return cells[cell] - (double) totals[cell] / time;
  }

  /** Returns the cell of {@code key}, or the empty one where it would stand. */
  private int find(int key) {
    int slot = key & slots - 1;
    while (cells[slot * stride] != key && cells[slot * stride] != 0) {
      slot = slot + 1 & slots - 1;
    }
    return slot * stride;
  }

  private int make(int key) {
    int cell = find(key);
    if (cells[cell] == 0) {
      if (used * 3L > slots * 2L) {
        grow();
        cell = find(key);
      }
      cells[cell] = key;
      used++;
    }
    return cell;
  }

  private void grow() {
    int[] oldCells = cells;
    float[] oldTotals = totals;
    slots *= 2;
    cells = new int[slots * stride];
    totals = new float[slots * stride];
    for (int old = 0; old < oldCells.length; old += stride) {
      if (oldCells[old] != 0) {
        int cell = find(oldCells[old]);
        System.arraycopy(oldCells, old, cells, cell, stride);
        System.arraycopy(oldTotals, old, totals, cell, stride);
      }
    }
  }
}
