package dev.parley.serve.guard;

/** A query that is refused before it runs; the message tells its author why. */
public final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Creates a refusal with a message for the author of the query. */
  public RefusedException(String message) {
    super(message);
  }
}
