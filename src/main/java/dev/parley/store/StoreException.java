package dev.parley.store;

/** A store or a file that cannot be used; the message is for the person who named it. */
public sealed class StoreException extends RuntimeException
    permits NoRoomException, TooLargeException {

  private static final long serialVersionUID = 1L;

  /** Creates one with a message for people. */
  public StoreException(String message) {
    super(message);
  }

  /** Creates one with a message for people, and what led to it. */
  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
