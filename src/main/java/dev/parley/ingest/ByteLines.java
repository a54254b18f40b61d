package dev.parley.ingest;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream of bytes, of which too long ones are passed over without being kept. */
final class ByteLines implements Closeable {

  private final InputStream in;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final byte[] buffer = new byte[1 << 16];
  private int begin;
  private int end;
  private int number;
  private boolean tooLong;

  ByteLines(InputStream in) {
    this.in = in;
  }

  /** Goes to the next line; returns whether there is one. */
  boolean advance() throws IOException {
    line.reset();
    tooLong = false;
    boolean any = false;
    while (begin < end || fill()) {
      any = true;
      int stop = begin;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      keep(stop);
      boolean whole = stop < end;
      begin = whole ? stop + 1 : stop;
      if (whole) {
        break;
      }
    }
    number += any ? 1 : 0;
    return any;
  }

  /** Returns the line, without its end. */
  byte[] line() {
    return line.toByteArray();
  }

  /** Returns the number of the line, counted from 1. */
  int number() {
    return number;
  }

  /** Returns whether the line has more bytes than an article may have; it is cut there. */
  boolean tooLong() {
    return tooLong;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private boolean fill() throws IOException {
    begin = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }

  private void keep(int stop) {
    int room = Limits.LONGEST - line.size();
    tooLong |= stop - begin > room;
    line.write(buffer, begin, Math.min(stop - begin, room));
  }
}
