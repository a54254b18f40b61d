package dev.parley.ingest;

import java.io.IOException;
import java.util.function.Consumer;

/** Something that articles are read from. */
interface Input {

  /** Returns what messages call it. */
  String source();

  /** Returns its articles; {@code problems} is told of what cannot be used. */
  Articles open(Consumer<Diagnostic> problems) throws IOException;
}
