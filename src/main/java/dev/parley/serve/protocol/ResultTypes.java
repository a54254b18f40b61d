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
      Responses.shortNamesResultSet,
      "application/sparql-results+json",
      "application/sparql-results+xml",
      "text/csv",
      "text/tab-separated-values",
      "application/json",
      "application/xml",
      "text/plain"),
  TRIPLES(
      Responses.shortNamesGraph,
      "text/turtle",
      "application/n-triples",
      "application/ld+json",
      "application/rdf+xml",
      "application/trig",
      "application/n-quads",
      "application/rdf+json",
      "application/trix");

  private final Map<String, String> shortNames;
  private final List<String> offers;

  ResultTypes(Map<String, String> shortNames, String... offers) {
    this.shortNames = shortNames;
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
   * Returns the one that {@code action} asks for, by {@code output} or {@code format}, which know
   * short names too, or else by its Accept header; empty if it is none of these.
   */
  Optional<String> chosen(HttpAction action) {
    String named = parameter(action, "output").or(() -> parameter(action, "format")).orElse("");
    if (named.isEmpty()) {
      return Accept.of(action.getRequestHeader("Accept")).best(offers);
    }
    String type = shortNames.getOrDefault(named.toLowerCase(Locale.ROOT), named);
    return Optional.of(type).filter(offers::contains);
  }

  private static Optional<String> parameter(HttpAction action, String name) {
    return Optional.ofNullable(action.getRequestParameter(name));
  }
}
