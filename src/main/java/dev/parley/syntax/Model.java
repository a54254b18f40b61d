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
 * <p>The file is compressed and has six tables one after another: lexicon, lemmas, clusters, tags,
 * steps, relations. A table is its count of features, their numbers, ascending, as differences, and
 * what they are worth: one number, or a row of weights, of which only those that are not 0 are
 * kept.
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
    Lexicon lexicon = new Lexicon(values(input), values(input), values(input));
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
    byte[] counts = input.readNBytes(keys.length);
    int[] numbers = numbers(counts, width);
    RowScorer scorer = new RowScorer(new FeatureTable(keys, numbers), keys.length, width);
    int size = input.readInt();
    byte[] choices = input.readNBytes(size);
    ShortBuffer weights = bytes(input, size * Short.BYTES).asShortBuffer();
    for (int at = 0, next = 0; at < keys.length; at++) {
      for (int left = counts[at]; left > 0; left--, next++) {
        scorer.set(numbers[at], choices[next], weights.get(next));
      }
    }
    return scorer;
  }

  /**
   * Returns the numbers of rows with {@code counts} weights: from 1, full rows first, so that the
   * rows of frequent features lie together.
   */
  private static int[] numbers(byte[] counts, int width) {
    int[] next = new int[width + 1];
    for (byte count : counts) {
      next[count]++;
    }
    for (int count = width, first = 1; count >= 0; count--) {
      first += next[count];
      next[count] = first - next[count];
    }
    int[] numbers = new int[counts.length];
    for (int at = 0; at < counts.length; at++) {
      numbers[at] = next[counts[at]]++;
    }
    return numbers;
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
