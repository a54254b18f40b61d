package dev.parley.serve.linked;

/** Says that a page has to wait until all meetings are read. */
final class StillReadingException extends RuntimeException {

  private static final long serialVersionUID = 1L;
}
