package dev.parley.ingest;

import java.io.IOException;

/** Something that articles are read from. */
interface Input {

  /** Returns what messages call it. */
  String source();

  /** Returns the id of an article in it that has none of its own. */
  String stem();

  /** Returns what it is; what is piped in must be looked at for that. */
  FileKind kind() throws IOException;

  /** Returns its articles. */
  Articles open(Origin origin) throws IOException;
}
