package dev.parley.store;

import java.net.ConnectException;
import java.net.URI;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.QuerySendMode;

/** What can be asked in SPARQL: a store of this program, or an endpoint anywhere. */
public sealed interface SparqlSource {

  /** Returns what {@code work} makes of the answer to {@code query}. */
  <T> T ask(Query query, Function<QueryExec, T> work);

  /** A store that this program has open. */
  record Local(Store store) implements SparqlSource {
    @Override
    public <T> T ask(Query query, Function<QueryExec, T> work) {
      return store.read(
          data -> {
            try (QueryExec execution = QueryExec.dataset(data).query(query).build()) {
              return work.apply(execution);
            }
          });
    }
  }

  /** A SPARQL endpoint. */
  record Endpoint(URI address) implements SparqlSource {

    private static final int TOO_LARGE = 413;

    @Override
    public <T> T ask(Query query, Function<QueryExec, T> work) {
      try (QueryExec execution =
          QueryExecHTTP.service(address.toString())
              .query(query)
              .sendMode(QuerySendMode.asPost)
              .build()) {
        return work.apply(execution);
      } catch (RiotException e) {
        throw new StoreException(address + ": its answer cannot be read: " + e.getMessage(), e);
      } catch (HttpException e) {
        throw isUnanswered(e) ? nobody(e) : refused(e);
      } catch (QueryExceptionHTTP e) {
        throw isUnanswered(e)
            ? nobody(e)
            : e.getCause() instanceof HttpException cause ? refused(cause) : refused(e);
      }
    }

    private static boolean isUnanswered(Throwable failure) {
      return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
          .anyMatch(cause -> cause instanceof ConnectException);
    }

    private StoreException nobody(Exception e) {
      return new StoreException(address + ": nobody answers there", e);
    }

    private StoreException refused(HttpException e) {
      return refused(e.getStatusCode(), e.getResponse(), e);
    }

    private StoreException refused(QueryExceptionHTTP e) {
      return refused(e.getStatusCode(), e.getResponse(), e);
    }

    /** What the server says itself tells more than the name of its status. */
    private StoreException refused(int status, String answer, Exception cause) {
      String reason = answer == null || answer.isBlank() ? cause.getMessage() : answer.strip();
      String message = address + ": " + (status > 0 ? status + " " : "") + reason;
      return status == TOO_LARGE
          ? new TooLargeException(message, cause)
          : new StoreException(message, cause);
    }
  }
}
