package dev.parley.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The streams of a run: results go to {@code out}, all else to {@code err}.
 *
 * @param interactive whether a person looks at {@code err} as it is written
 * @param onOut for words of {@code out}
 * @param onErr for words of {@code err}
 */
record Console(
    InputStream in,
    OutputStream out,
    PrintStream err,
    boolean interactive,
    Emphasis onOut,
    Emphasis onErr) {

  /** Returns {@code out} for text; the caller flushes it. */
  PrintStream text() {
    return new PrintStream(out, false, StandardCharsets.UTF_8);
  }
}
