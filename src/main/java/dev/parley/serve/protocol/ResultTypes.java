package dev.parley.serve.protocol;

import java.util.List;
import org.apache.jena.query.Query;

/** The media types in which a query can be answered. */
final class ResultTypes {

  private static final List<String> ROWS =
      List.of(
          "application/sparql-results+json",
          "application/sparql-results+xml",
          "text/csv",
          "text/tab-separated-values",
          "application/json",
          "application/xml",
          "text/plain");
  private static final List<String> TRIPLES =
      List.of(
          "text/turtle",
          "application/n-triples",
          "application/ld+json",
          "application/rdf+xml",
          "application/trig",
          "application/n-quads",
          "application/rdf+json",
          "application/trix");

  private ResultTypes() {}

  /** Returns those for {@code query}, the usual one first. */
  static List<String> of(Query query) {
    return query.isSelectType() || query.isAskType() ? ROWS : TRIPLES;
  }
}
