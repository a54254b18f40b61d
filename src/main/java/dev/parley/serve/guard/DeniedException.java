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

  private static final int FORBIDDEN = 422;
  private static final int TOO_LARGE = 413;
  private static final int BUSY = 503;

  private final int status;
  private final String message;

  DeniedException(String message) {
    this(FORBIDDEN, message);
  }

  private DeniedException(int status, String message) {
    this.status = status;
    this.message = message;
  }

  /** Returns a denial of a query that computes what no limit of time would stop. */
  static DeniedException tooLong(String message) {
    return new DeniedException(message);
  }

  /** Returns a denial of a query that needs more memory than one query may have. */
  public static DeniedException tooLarge() {
    return new DeniedException(
        TOO_LARGE,
        "More rows or longer texts would have to be remembered than may be; ask for less");
  }

  /** Returns a denial of what another time would do. */
  static DeniedException busy(String message) {
    return new DeniedException(BUSY, message);
  }

  /** Returns the status of HTTP that says it. */
  public int status() {
    return status;
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
