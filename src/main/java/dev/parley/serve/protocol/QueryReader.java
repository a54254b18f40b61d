package dev.parley.serve.protocol;

import dev.parley.serve.guard.QueryGuard;
import dev.parley.serve.guard.RefusedException;
import java.util.Optional;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;

/**
 * Makes out what a request asks, and as what it wants the answer; tells the client if it cannot.
 */
final class QueryReader {

  private final QueryGuard guard;

  /** Creates a reader of what {@code guard} lets through. */
  QueryReader(QueryGuard guard) {
    this.guard = guard;
  }

  /** Returns the query that {@code text} is. */
  Query read(String text, HttpAction action) {
    try {
      return guard.read(text);
    } catch (RefusedException e) {
      ServletOps.errorBadRequest("Query refused: " + e.getMessage());
    } catch (QueryException e) {
      Refusals.unreadable(action, e);
    }
    throw new IllegalStateException();
  }

  /** Returns the media type, of those that the answer to {@code query} has, that is wanted most. */
  static String mediaType(HttpAction action, Query query) {
    ResultTypes types = ResultTypes.of(query);
    Optional<String> chosen = types.chosen(action);
    if (chosen.isEmpty()) {
      ServletOps.error(406, "This query can be answered as " + String.join(", ", types.offers()));
    }
    return chosen.get();
  }
}
