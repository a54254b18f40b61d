package dev.parley.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Watches how much a compressed file grows to, and stops where no news does. */
final class Growth {

  private long small;
  private long large;

  /** Returns {@code in}, whose bytes are those of the file. */
  InputStream compressed(InputStream in) {
    return new Counted(in) {
      @Override
      void count(int bytes) {
        small += bytes;
      }
    };
  }

  /** Returns {@code in}, whose bytes the file grew to. */
  InputStream grown(InputStream in) {
    return new Counted(in) {
      @Override
      void count(int bytes) throws IOException {
        large += bytes;
        if (large > Limits.MUCH && large / Limits.GROWTH > small) {
          throw new IOException("it grows to more than " + Limits.GROWTH + " times its size");
        }
      }
    };
  }

  private abstract static class Counted extends FilterInputStream {

    Counted(InputStream in) {
      super(in);
    }

    abstract void count(int bytes) throws IOException;

    @Override
    public int read() throws IOException {
      int one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int bytes = super.read(buffer, offset, length);
      count(Math.max(0, bytes));
      return bytes;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
