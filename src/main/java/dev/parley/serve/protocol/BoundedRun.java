package dev.parley.serve.protocol;

import dev.parley.serve.guard.DeniedException;
import dev.parley.serve.guard.QueryLimits;
import dev.parley.serve.guard.Supervisor;
import dev.parley.serve.guard.Work;
import dev.parley.serve.http.ClientAddress;
import dev.parley.serve.http.Gate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.shared.InvalidPropertyURIException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;

/** Lets what reads the data in when there is room, and ends it when it takes more than it may. */
public final class BoundedRun {

  /** Seconds. */
  private static final String RETRY_AFTER = "10";

  private final QueryLimits limits;
  private final Gate gate;
  private final Supervisor supervisor;

  /**
   * Creates it.
   *
   * @param supervisor looks after what runs
   */
  public BoundedRun(QueryLimits limits, Gate gate, Supervisor supervisor) {
    this.limits = limits;
    this.gate = gate;
    this.supervisor = supervisor;
  }

  /** Answers a client by {@code answering}, unless it has too many queries here. */
  void during(HttpAction action, Runnable answering) {
    String client = client(action);
    if (!gate.arrive(client)) {
      Refusals.later(action, 429, "Too many queries of yours at once");
    }
    try {
      answering.run();
    } catch (OutOfMemoryError e) {
      Refusals.shortOfMemory(action);
    } finally {
      gate.depart(client);
    }
  }

  private static String client(HttpAction action) {
    return ClientAddress.of(action.getRequest().getRemoteAddr());
  }

  /**
   * Sends what {@code evaluation} returns in time, whole or not at all.
   *
   * <p>What it took of the memory is given back before the answer is sent.
   *
   * @param mark puts on the response what is to be said of the answer
   */
  void send(
      HttpAction action, AnswerWriter writer, Function<Work, Answer> evaluation, Runnable mark) {
    try (WrittenAnswer written = new WrittenAnswer()) {
      write(action, writer, evaluation, written);
      mark.run();
      written.send(action.getResponse());
    } catch (IOException e) {
      throw new RuntimeIOException(e);
    }
  }

  private void write(
      HttpAction action,
      AnswerWriter writer,
      Function<Work, Answer> evaluation,
      WrittenAnswer written) {
    try (Work work = supervisor.open()) {
      within(
          action,
          work,
          () -> {
            written.write(writable(evaluation.apply(work), writer), writer, work);
            work.complete();
            return written;
          });
    }
  }

  private static Answer writable(Answer answer, AnswerWriter writer) {
    if (!writer.canWrite(answer)) {
      ServletOps.error(406, writer.contentType() + " has no triple terms, and this answer has");
    }
    return answer;
  }

  /**
   * Does {@code task} in time.
   *
   * @throws ActionErrorException with the status that tells the client why there is no answer
   */
  private void within(HttpAction action, Work work, Callable<WrittenAnswer> task) {
    String client = client(action);
    if (!gate.enter(client)) {
      Refusals.later(action, 503, "Too many queries at once; try again soon");
    }
    try {
      supervisor.run(work, asked(action), task);
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
    } catch (InvalidPropertyURIException e) {
      ServletOps.error(406, "RDF/XML cannot write a property named " + e.getMessage());
    } catch (RuntimeIOException | UncheckedIOException e) {
      Refusals.later(action, 503, "The server has no room for the answer; try again soon");
    } finally {
      gate.leave(client);
    }
  }

  /** Returns how long the query may take as the client says, else as the server does. */
  private Duration asked(HttpAction action) {
    String seconds = action.getRequestParameter("timeout");
    return seconds != null && seconds.matches("[0-9]{1,9}([.][0-9]{1,9})?")
        ? Duration.ofMillis((long) (Double.parseDouble(seconds) * 1000))
        : limits.time();
  }
}
