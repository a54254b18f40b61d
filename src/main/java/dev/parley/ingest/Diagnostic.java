package dev.parley.ingest;

/**
 * What was wrong with a piece of input, for the person who gave it.
 *
 * @param source the file, or {@code -} for standard input
 * @param line counted from 1; 0 where no line can be named
 */
public record Diagnostic(String source, int line, String message) {

  public Diagnostic {
    if (line < 0) {
      throw new IllegalArgumentException("line " + line);
    }
  }

  @Override
  public String toString() {
    return line == 0 ? source + ": " + message : source + ":" + line + ": " + message;
  }
}
