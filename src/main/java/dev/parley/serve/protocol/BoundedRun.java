package dev.parley.serve.protocol;

import dev.parley.serve.guard.DeniedException;
import dev.parley.serve.guard.QueryLimits;
import dev.parley.serve.guard.Supervisor;
import dev.parley.serve.guard.Work;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;

/** Lets a query in when there is room, and ends it when it takes more than it may. */
final class BoundedRun {

  /** Seconds. */
  private static final String RETRY_AFTER = "10";

  private final QueryLimits limits;
  private final QueryGate gate;
  private final Supervisor supervisor;

  BoundedRun(QueryLimits limits, QueryGate gate, Supervisor supervisor) {
    this.limits = limits;
    this.gate = gate;
    this.supervisor = supervisor;
  }

  /** Lets the client in with its query, unless it has too many; then it has to {@link #depart}. */
  void arrive(HttpAction action) {
    if (!gate.arrive(Client.of(action.getRequest()))) {
      Refusals.later(action, 429, "Too many queries of yours at once");
    }
  }

  /** Notes that the client has its answer, whatever that is. */
  void depart(HttpAction action) {
    gate.depart(Client.of(action.getRequest()));
  }

  /**
   * Returns what {@code evaluation} returns in time.
   *
   * @throws ActionErrorException with the status that tells the client why there is no answer
   */
  Answer of(HttpAction action, Work work, Callable<Answer> evaluation) {
    String client = Client.of(action.getRequest());
    if (!gate.enter(client)) {
      Refusals.later(action, 503, "Too many queries at once; try again soon");
    }
    try {
      return supervisor.run(work, asked(action), evaluation);
    } catch (DeniedException e) {
      Refusals.denied(action, e);
    } catch (QueryCancelledException e) {
      DeniedException.behind(e).ifPresent(denied -> Refusals.denied(action, denied));
      action.setResponseHeader("Retry-After", RETRY_AFTER);
      ServletOps.error(503, "Query timed out");
    } catch (HttpException | QueryExceptionHTTP e) {
      ServletOps.error(502, "SERVICE got no answer from the endpoint that it called");
    } catch (TooManyRowsException e) {
      ServletOps.error(
          413, "The answer has more than " + limits.rows() + " rows; ask for fewer with LIMIT");
    } catch (StackOverflowError e) {
      ServletOps.errorBadRequest("Query refused: too deeply nested, or too long a path");
    } finally {
      gate.leave(client);
    }
    throw new IllegalStateException();
  }

  /** Returns how long the query may take as the client says, else as the server does. */
  private Duration asked(HttpAction action) {
    String seconds = action.getRequestParameter("timeout");
    return seconds != null && seconds.matches("[0-9]{1,9}([.][0-9]{1,9})?")
        ? Duration.ofMillis((long) (Double.parseDouble(seconds) * 1000))
        : limits.time();
  }
}
