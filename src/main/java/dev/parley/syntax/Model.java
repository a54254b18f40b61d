package dev.parley.syntax;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/**
 * What was learned from trees.
 *
 * <p>The file is compressed and has five tables one after another: lexicon, lemmas, tags, steps, relations.
 * A table is its count of features, their numbers, ascending, as differences, and what they are
 * worth: one number, or a row of weights. Numbers of several bytes are kept in planes, the lowest
 * bytes of all first, which packs better.
 */
record Model(Lexicon lexicon, Scorer tags, Scorer steps, Scorer relations) {

  private static final String RESOURCE = "english.model";
  private static final int BUFFER = 1 << 16;

  /** Returns the model that comes with Parley. */
  static Model load() {
    try (InputStream file = Model.class.getResourceAsStream(RESOURCE)) {
      return read(file);
    } catch (IOException damaged) {
      throw new UncheckedIOException(RESOURCE, damaged);
    }
  }

  /**
   * Returns the model in {@code file}.
   *
   * @throws IOException if it ends too early
   */
  static Model read(InputStream file) throws IOException {
    DataInputStream input = new DataInputStream(new GZIPInputStream(file, BUFFER));
    Lexicon lexicon = new Lexicon(values(input), values(input));
    Scorer tags = rows(input, Tag.count());
    Scorer steps = new StepScorer(values(input));
    Scorer relations = rows(input, Relation.count());
    return new Model(lexicon, tags, steps, relations);
  }

  private static FeatureTable values(DataInputStream input) throws IOException {
    int[] keys = keys(input);
    return new FeatureTable(keys, numbers(input, keys.length));
  }

  private static Scorer rows(DataInputStream input, int width) throws IOException {
    int[] keys = keys(input);
    int[] numbers = new int[keys.length];
    for (int at = 0; at < numbers.length; at++) {
      numbers[at] = at + 1;
    }
    int count = keys.length * width;
    byte[] low = input.readNBytes(count);
    byte[] high = input.readNBytes(count);
    short[] rows = new short[count + width];
    for (int at = 0; at < count; at++) {
      rows[at + width] = (short) (high[at] << 8 | low[at] & 0xFF);
    }
    return new RowScorer(new FeatureTable(keys, numbers), rows, width);
  }

  private static int[] keys(DataInputStream input) throws IOException {
    int[] keys = numbers(input, input.readInt());
    for (int at = 1; at < keys.length; at++) {
      keys[at] += keys[at - 1];
    }
    return keys;
  }

  private static int[] numbers(DataInputStream input, int count) throws IOException {
    int[] numbers = new int[count];
    byte[] plane = new byte[count];
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      input.readFully(plane);
      for (int at = 0; at < count; at++) {
        numbers[at] |= (plane[at] & 0xFF) << shift;
      }
    }
    return numbers;
  }
}
