package dev.parley.syntax;

/**
 * What each feature is worth: a table from the number of a feature to 32 bits, made once and only
 * read afterwards.
 *
 * <p>A slot has the feature's number in its upper half, but for the highest bit, which the place of
 * the slot tells anyway: that bit says whether features that belong here stand in later slots.
 */
final class FeatureTable {

  private static final int HIGHEST = Long.SIZE - 1;

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
      int home = keys[at] >>> shift;
      int slot = home;
      while (slots[slot] != 0) {
        slot = slot + 1 & mask;
      }
      slots[slot] |= (keys[at] & 0x7FFFFFFFL) << 32 | values[at] & 0xFFFFFFFFL;
      if (slot != home) {
        slots[home] |= 1L << HIGHEST;
      }
    }
  }

  /** Returns what {@code key} is worth, 0 if it is not known. */
  int find(int key) {
    return find(key, key >>> shift);
  }

  /**
   * Puts what is known of many keys in their place, in any order, and returns how many are known.
   *
   * <p>Nothing depends on what is found first, so that the processor waits for many places of a
   * large table at once; the few keys that do not stand where they belong are looked for last.
   */
  int findAll(int[] keys, int count) {
    long[] entries = new long[count];
    for (int at = 0; at < count; at++) {
      entries[at] = slots[keys[at] >>> shift];
    }
    int known = 0;
    int late = 0;
    for (int at = 0; at < count; at++) {
      int key = keys[at];
      long entry = entries[at];
      int other = differ(key, entry);
      keys[known] = (int) entry;
      known += 1 - other;
      entries[late] = key;
      late += other & (int) (entry >>> HIGHEST);
    }
    for (int at = 0; at < late; at++) {
      int key = (int) entries[at];
      int value = find(key, (key >>> shift) + 1 & mask);
      if (value != 0) {
        keys[known++] = value;
      }
    }
    return known;
  }

  private int find(int key, int first) {
    int slot = first;
    while (true) {
      long entry = slots[slot];
      if (entry == 0 || differ(key, entry) == 0) {
        return (int) entry;
      }
      slot = slot + 1 & mask;
    }
  }

  /** Returns 0 if {@code entry} is that of {@code key} and else 1, without a branch. */
  private static int differ(int key, long entry) {
    int bits = ((int) (entry >>> 32) ^ key) << 1;
    return (bits | -bits) >>> 31;
  }
}
