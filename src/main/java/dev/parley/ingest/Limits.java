package dev.parley.ingest;

import java.io.IOException;
import java.io.InputStream;

/** How long an article may be. */
final class Limits {

  /** In bytes; a book has about a million. */
  static final int LONGEST = 16_000_000;

  static final String TOO_LONG = "longer than 16 MB, too long for an article";

  /** How many times its size a compressed file may grow to, once it has grown to much. */
  static final int GROWTH = 250;

  /** How many bytes are much. */
  static final long MUCH = 200_000_000;

  private Limits() {}

  /**
   * Returns all that is left of {@code in}.
   *
   * @throws IOException if that is more than an article may have
   */
  static byte[] readAll(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LONGEST + 1);
    if (bytes.length > LONGEST) {
      throw new IOException(TOO_LONG);
    }
    return bytes;
  }
}
