package dev.parley.syntax;

/**
 * What each feature is worth: a table from the number of a feature to 32 bits, made once and only
 * read afterwards.
 */
final class FeatureTable {

  private final long[] slots;
  private final int shift;
  private final int mask;

  /**
   * Creates a table.
   *
   * @param keys numbers of features, none 0, ascending as unsigned numbers, none twice
   * @param values what each is worth, none 0
   */
  FeatureTable(int[] keys, int[] values) {
    int bits = Math.max(4, 33 - Integer.numberOfLeadingZeros(keys.length + keys.length / 4));
    slots = new long[1 << bits];
    shift = 32 - bits;
    mask = slots.length - 1;
    for (int at = 0; at < keys.length; at++) {
      int slot = keys[at] >>> shift;
      while (slots[slot] != 0) {
        slot = slot + 1 & mask;
      }
      slots[slot] = (long) keys[at] << 32 | values[at] & 0xFFFFFFFFL;
    }
  }

  /** Returns what {@code key} is worth, 0 if it is not known. */
  int find(int key) {
    int slot = key >>> shift;
    while (true) {
      long entry = slots[slot];
      if ((int) (entry >>> 32) == key || entry == 0) {
        return (int) entry;
      }
      slot = slot + 1 & mask;
    }
  }
}
