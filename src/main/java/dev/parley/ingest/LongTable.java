package dev.parley.ingest;

import java.util.OptionalLong;

/** Numbers by number, in little memory: millions of articles have an id and a text each. */
final class LongTable {

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private long[] keys = new long[1 << 10];
  private long[] values = new long[keys.length];
  private int size;

  /**
   * Returns the value of {@code key}, which it has been given before, or nothing and gives it one.
   */
  OptionalLong putIfAbsent(long key, long value) {
    long present = key == 0 ? SPREAD : key; // 0 marks an empty place
    int place = place(present);
    if (keys[place] == present) {
      return OptionalLong.of(values[place]);
    }
    keys[place] = present;
    values[place] = value;
    if (++size * 2 > keys.length) {
      grow();
    }
    return OptionalLong.empty();
  }

  private int place(long key) {
    int place = (int) (key * SPREAD >>> 33) & keys.length - 1;
    while (keys[place] != 0 && keys[place] != key) {
      place = place + 1 & keys.length - 1;
    }
    return place;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new long[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int place = place(oldKeys[i]);
        keys[place] = oldKeys[i];
        values[place] = oldValues[i];
      }
    }
  }
}
