package dev.parley.ingest;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that fails for who asks it for more again and again after its end. */
final class EndingStream extends FilterInputStream {

  private static final int PATIENCE = 1_000;

  private int ends;

  EndingStream(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    return counted(super.read());
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    return counted(super.read(buffer, offset, length));
  }

  private int counted(int result) throws IOException {
    ends = result < 0 ? ends + 1 : 0;
    if (ends > PATIENCE) {
      throw new EOFException("it ends in the middle");
    }
    return result;
  }
}
