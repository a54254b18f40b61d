package dev.parley.store;

import dev.parley.graph.Iris;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/** Two articles about the days around Sochi in November 2017, and what they refer to. */
public final class SampleData {

  private SampleData() {}

  /** Returns the file. */
  public static Path file() {
    try {
      return Path.of(SampleData.class.getResource("/dev/parley/serve/sochi.trig").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns its graphs: two articles and the reference. */
  public static List<NamedGraph> graphs() {
    return new GraphFiles(Iris.DEFAULT_BASE).read(List.of(file()));
  }
}
