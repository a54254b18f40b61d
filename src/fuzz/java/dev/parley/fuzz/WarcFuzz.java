package dev.parley.fuzz;

import java.io.IOException;

/** Whatever is in an archive, it is read or told, and nothing is thrown. */
public final class WarcFuzz {

  private WarcFuzz() {}

  /** Reads {@code data} as an archive. */
  public static void fuzzerTestOneInput(byte[] data) throws IOException {
    boolean packed = data.length > 1 && data[0] == 0x1F && data[1] == (byte) 0x8B;
    ReaderFuzz.read(packed ? "a.warc.gz" : "a.warc", data);
  }
}
