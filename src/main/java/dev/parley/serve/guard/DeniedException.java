package dev.parley.serve.guard;

import java.util.Optional;
import org.apache.jena.query.QueryCancelledException;

/**
 * A query that is ended while it runs, because of what it tries to do.
 *
 * <p>It is a kind of cancelling: any other exception in a FILTER only makes Jena leave the row out.
 */
public final class DeniedException extends QueryCancelledException {

  private static final long serialVersionUID = 1L;

  private final String message;

  DeniedException(String message) {
    this.message = message;
  }

  @Override
  public String getMessage() {
    return message;
  }

  /** Returns the denial that is behind {@code cancelled}, if it was not the time that was up. */
  public static Optional<DeniedException> behind(QueryCancelledException cancelled) {
    for (Throwable cause = cancelled; cause != null; cause = cause.getCause()) {
      if (cause instanceof DeniedException denied) {
        return Optional.of(denied);
      }
    }
    return Optional.empty();
  }
}
