package dev.parley.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * The models of all decisions, by name.
 *
 * <p>As text: a line in brackets opens a model, every other line holds a feature and its weight,
 * sorted by feature.
 */
public record Models(Map<String, LinearModel> byName) {

  public Models {
    byName = Map.copyOf(byName);
  }

  /** Returns the models that ship with Parley. */
  public static Models bundled() {
    return read(Models.class.getResourceAsStream("weights.txt"));
  }

  /** Returns the models of a file. */
  public static Models read(InputStream file) {
    Map<String, Map<String, Double>> weights = new TreeMap<>();
    String model = "";
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("[")) {
          model = line.substring(1, line.indexOf(']'));
          weights.put(model, new TreeMap<>());
        } else if (!line.startsWith("#") && !line.isBlank()) {
          int space = line.lastIndexOf(' ');
          weights
              .get(model)
              .put(line.substring(0, space), Double.valueOf(line.substring(space + 1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, LinearModel> models = new TreeMap<>();
    weights.forEach((name, values) -> models.put(name, new LinearModel(name, values)));
    return new Models(models);
  }

  /** Returns the model called {@code name}. */
  public LinearModel get(String name) {
    LinearModel model = byName.get(name);
    if (model == null) {
      throw new IllegalArgumentException("no model [" + name + "]");
    }
    return model;
  }
}
