package dev.parley.ingest;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Characters of which no more are given for one article than it may have. */
final class BoundedReader extends FilterReader {

  private int given;

  BoundedReader(Reader in) {
    super(in);
  }

  /** Says that an article is read, and another may begin. */
  void begin() {
    given = 0;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    given += Math.max(0, count);
    if (given > Limits.LONGEST) {
      throw new IOException(Limits.TOO_LONG);
    }
    return count;
  }
}
