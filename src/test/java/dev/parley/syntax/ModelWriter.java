package dev.parley.syntax;

import java.io.ByteArrayOutputStream;
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
      map(output, learned.clusters());
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
    int width = table.width();
    ByteArrayOutputStream choices = new ByteArrayOutputStream();
    ByteArrayOutputStream weights = new ByteArrayOutputStream();
    for (int row = 0; row < table.keys().length; row++) {
      int count = 0;
      for (int choice = 0; choice < width; choice++) {
        short weight = table.weights()[row * width + choice];
        if (weight != 0) {
          choices.write(choice);
          weights.write(weight >> Byte.SIZE);
          weights.write(weight);
          count++;
        }
      }
      output.writeByte(count);
    }
    output.writeInt(choices.size());
    choices.writeTo(output);
    weights.writeTo(output);
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
    for (int number : numbers) {
      output.writeInt(number);
    }
  }
}
