package dev.parley.cli;

/** What was asked for cannot be done; the message says why. */
final class FailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  FailedException(String message) {
    super(message);
  }
}
