package dev.parley.graph;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that remembers if it could not be read to its end.
 *
 * <p>The parsers of Jena 6.0.0 take what they have read until then for the whole: half a graph that
 * a connection or a file was cut off from.
 */
public final class WholeStream extends FilterInputStream {

  private IOException failure;

  /** Creates a stream of what is in {@code in}. */
  public WholeStream(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    try {
      return super.read(buffer, offset, length);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  /**
   * Says, when all is read, whether it was all.
   *
   * @throws IOException why it was not
   */
  public void check() throws IOException {
    if (failure != null) {
      throw new IOException("it ends in the middle: " + failure.getMessage(), failure);
    }
  }
}
