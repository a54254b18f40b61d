package dev.parley.serve.protocol;

/** An answer with more rows or triples than the server hands out at once. */
final class TooManyRowsException extends RuntimeException {

  private static final long serialVersionUID = 1L;
}
