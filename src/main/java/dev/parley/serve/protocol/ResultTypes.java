package dev.parley.serve.protocol;

import dev.parley.serve.http.Accept;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.Responses;
import org.apache.jena.query.Query;

/** The media types in which a query can be answered. */
enum ResultTypes {
  ROWS(
      "application/sparql-results+json",
      "application/sparql-results+xml",
      "text/csv",
      "text/tab-separated-values",
      "application/json",
      "application/xml",
      "text/plain"),
  TRIPLES(
      "text/turtle",
      "application/n-triples",
      "application/ld+json",
      "application/rdf+xml",
      "application/trig",
      "application/n-quads",
      "application/rdf+json",
      "application/trix");

  /** Names that clients send; a plus in an address that is not escaped arrives as a space. */
  private static final Map<String, String> GRAPH_NAMES =
      Map.ofEntries(
          Map.entry("turtle", "text/turtle"),
          Map.entry("ttl", "text/turtle"),
          Map.entry("n3", "text/turtle"),
          Map.entry("ntriples", "application/n-triples"),
          Map.entry("n-triples", "application/n-triples"),
          Map.entry("nt", "application/n-triples"),
          Map.entry("jsonld", "application/ld+json"),
          Map.entry("json-ld", "application/ld+json"),
          Map.entry("json", "application/ld+json"),
          Map.entry("rdf", "application/rdf+xml"),
          Map.entry("xml", "application/rdf+xml"),
          Map.entry("rdfxml", "application/rdf+xml"),
          Map.entry("rdf+xml", "application/rdf+xml"),
          Map.entry("rdf/xml", "application/rdf+xml"),
          Map.entry("trig", "application/trig"),
          Map.entry("nquads", "application/n-quads"),
          Map.entry("n-quads", "application/n-quads"),
          Map.entry("nq", "application/n-quads"));

  private final List<String> offers;

  ResultTypes(String... offers) {
    this.offers = List.of(offers);
  }

  /** Returns those for {@code query}. */
  static ResultTypes of(Query query) {
    return query.isSelectType() || query.isAskType() ? ROWS : TRIPLES;
  }

  /** Returns them, the usual one first. */
  List<String> offers() {
    return offers;
  }

  /**
   * Returns the one that {@code action} asks for, by {@code output} or {@code format} as a media
   * type or a short name, or else by its Accept header; empty if it is none of these. A short name
   * of something else, as of a graph where the answer has rows, says nothing.
   */
  Optional<String> chosen(HttpAction action) {
    String named =
        parameter(action, "output")
            .or(() -> parameter(action, "format"))
            .orElse("")
            .toLowerCase(Locale.ROOT)
            .replace(' ', '+');
    Optional<String> type = Optional.ofNullable(shortNames().get(named));
    if (type.isEmpty() && named.matches("[a-z]+/.+")) {
      type = Optional.of(named);
    }
    return type.isPresent()
        ? type.filter(offers::contains)
        : Accept.of(action.getRequestHeader("Accept")).best(offers);
  }

  private Map<String, String> shortNames() {
    return this == ROWS ? Responses.shortNamesResultSet : GRAPH_NAMES;
  }

  private static Optional<String> parameter(HttpAction action, String name) {
    return Optional.ofNullable(action.getRequestParameter(name));
  }
}
