package dev.parley.store;

/** A store or a file that cannot be used; the message is for the person who named it. */
public sealed class StoreException extends RuntimeException permits TooLargeException {

  private static final long serialVersionUID = 1L;

  StoreException(String message) {
    super(message);
  }

  StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
