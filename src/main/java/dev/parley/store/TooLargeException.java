package dev.parley.store;

/** An endpoint has an answer, but it is longer than what it gives at once. */
final class TooLargeException extends StoreException {

  private static final long serialVersionUID = 1L;

  TooLargeException(String message, Throwable cause) {
    super(message, cause);
  }
}
