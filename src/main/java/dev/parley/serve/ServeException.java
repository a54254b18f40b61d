package dev.parley.serve;

/** A server that cannot start; the message is for the person who started it. */
public final class ServeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ServeException(String message) {
    super(message);
  }

  ServeException(String message, Throwable cause) {
    super(message, cause);
  }
}
