package dev.parley.graph;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How graphs are written. */
public enum GraphFormat {
  TURTLE("ttl", "text/turtle"),
  TRIG("trig", "application/trig"),
  NQUADS("nq", "application/n-quads"),
  JSONLD("jsonld", "application/ld+json"),
  RDFXML("rdf", "application/rdf+xml");

  private final String extension;
  private final String mediaType;

  GraphFormat(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** Returns the format that people call {@code name}: {@code turtle}. */
  public static Optional<GraphFormat> named(String name) {
    return Arrays.stream(values()).filter(format -> format.word().equals(name)).findFirst();
  }

  /** Returns the format that the ending of {@code file} tells of. */
  public static Optional<GraphFormat> ofFile(String file) {
    return Arrays.stream(values())
        .filter(format -> file.endsWith("." + format.extension))
        .findFirst();
  }

  /** Returns the name for people. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the ending of file names, without the dot. */
  public String extension() {
    return extension;
  }

  /** Returns the media type. */
  public String mediaType() {
    return mediaType;
  }

  /** Returns whether it keeps the names of graphs. */
  public boolean hasGraphs() {
    return switch (this) {
      case TRIG, NQUADS, JSONLD -> true;
      case TURTLE, RDFXML -> false;
    };
  }
}
