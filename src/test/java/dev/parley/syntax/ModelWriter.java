package dev.parley.syntax;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** Writes what {@link Model} reads. */
final class ModelWriter {

  private static final int BUFFER = 1 << 16;

  private ModelWriter() {}

  /** Writes {@code learned}; what was learned alike is written alike. */
  static void write(OutputStream bytes, Learned learned) throws IOException {
    try (DataOutputStream output = new DataOutputStream(new GZIPOutputStream(bytes, BUFFER))) {
      map(output, learned.entries());
      map(output, learned.lemmas());
      rows(output, learned.tags());
      keys(output, learned.steps().keys());
      numbers(output, learned.steps().packed());
      rows(output, learned.relations());
    }
  }

  private static void map(DataOutputStream output, Map<Integer, Integer> map) throws IOException {
    keys(output, map.keySet().stream().mapToInt(Integer::intValue).toArray());
    numbers(output, map.values().stream().mapToInt(Integer::intValue).toArray());
  }

  private static void rows(DataOutputStream output, LearnedTable table) throws IOException {
    keys(output, table.keys());
    for (int shift = 0; shift < Short.SIZE; shift += Byte.SIZE) {
      byte[] plane = new byte[table.weights().length];
      for (int at = 0; at < plane.length; at++) {
        plane[at] = (byte) (table.weights()[at] >> shift);
      }
      output.write(plane);
    }
  }

  private static void keys(DataOutputStream output, int[] keys) throws IOException {
    int[] differences = keys.clone();
    for (int at = keys.length - 1; at > 0; at--) {
      differences[at] -= keys[at - 1];
    }
    output.writeInt(keys.length);
    numbers(output, differences);
  }

  private static void numbers(DataOutputStream output, int[] numbers) throws IOException {
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      byte[] plane = new byte[numbers.length];
      for (int at = 0; at < plane.length; at++) {
        plane[at] = (byte) (numbers[at] >> shift);
      }
      output.write(plane);
    }
  }
}
