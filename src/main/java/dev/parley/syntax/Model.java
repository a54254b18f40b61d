package dev.parley.syntax;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ShortBuffer;
import java.util.zip.GZIPInputStream;

/**
 * What was learned from trees.
 *
 * <p>The file is compressed and has five tables one after another: lexicon, lemmas, tags, steps,
 * relations. A table is its count of features, their numbers, ascending, as differences, and what
 * they are worth: one number, or a row of weights, of which only those that are not 0 are kept.
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
    byte[] counts = input.readNBytes(keys.length);
    int size = input.readInt();
    byte[] choices = input.readNBytes(size);
    ShortBuffer weights = bytes(input, size * Short.BYTES).asShortBuffer();
    short[] rows = new short[(keys.length + 1) * width];
    for (int row = 1, next = 0; row <= keys.length; row++) {
      for (int left = counts[row - 1]; left > 0; left--, next++) {
        rows[row * width + choices[next]] = weights.get(next);
      }
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
    bytes(input, count * Integer.BYTES).asIntBuffer().get(numbers);
    return numbers;
  }

  private static ByteBuffer bytes(DataInputStream input, int count) throws IOException {
    byte[] bytes = new byte[count];
    input.readFully(bytes);
    return ByteBuffer.wrap(bytes);
  }
}
