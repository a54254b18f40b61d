package dev.parley.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Standard output of the process, which ends as other programs do when its reader wants no more, as
 * {@code head} does.
 */
final class StandardOutput extends OutputStream {

  private static final String CLOSED = "Broken pipe";

  /** What a shell tells of a program that SIGPIPE has ended. */
  private static final int ENDED = 141;

  private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);

  @Override
  public void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] octets, int begin, int length) throws IOException {
    try {
      out.write(octets, begin, length);
    } catch (IOException e) {
      if (CLOSED.equals(e.getMessage())) {
        Runtime.getRuntime().halt(ENDED);
      }
      throw e;
    }
  }
}
