package dev.parley.syntax;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** Writes what {@link Model} reads. */
final class ModelWriter {

  private ModelWriter() {}

  static void write(
      Path file,
      Map<Integer, Integer> lexicon,
      LearnedTable tags,
      LearnedTable steps,
      LearnedTable relations)
      throws IOException {
    try (OutputStream bytes = Files.newOutputStream(file);
        DataOutputStream output = new DataOutputStream(new Best(bytes))) {
      keys(output, lexicon.keySet().stream().mapToInt(Integer::intValue).toArray());
      numbers(output, lexicon.values().stream().mapToInt(Integer::intValue).toArray());
      rows(output, tags);
      keys(output, steps.keys());
      numbers(output, steps.packed());
      rows(output, relations);
    }
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

  /** Packs as well as it can. */
  private static final class Best extends GZIPOutputStream {

    Best(OutputStream output) throws IOException {
      super(output, 1 << 16);
      def.setLevel(6);
    }
  }
}
