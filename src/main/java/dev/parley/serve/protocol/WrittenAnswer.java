package dev.parley.serve.protocol;

import dev.parley.serve.guard.Work;
import jakarta.servlet.http.HttpServletResponse;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import org.apache.commons.io.output.DeferredFileOutputStream;

/**
 * An answer as it goes out, in a file where it is long, so that a client that fetches it slowly
 * holds no memory.
 *
 * <p>It is written on the thread of a query, which may be given up, and closed on another one.
 */
final class WrittenAnswer implements AutoCloseable {

  private static final int IN_MEMORY = 1 << 20;

  private final DeferredFileOutputStream out;
  private String contentType;
  private boolean closed;

  /** Creates one that is still empty. */
  WrittenAnswer() throws IOException {
    out = DeferredFileOutputStream.builder().setThreshold(IN_MEMORY).setPrefix("parley").get();
  }

  /**
   * Writes {@code answer}.
   *
   * @param work may end it, and is charged with what that takes
   * @throws IOException if there is no room for it
   */
  void write(Answer answer, AnswerWriter writer, Work work) throws IOException {
    contentType = writer.contentType();
    work.charge(writer.bytes(answer));
    writer.write(answer, watched(work));
    out.close();
  }

  private OutputStream watched(Work work) {
    return new OutputStream() {
      @Override
      public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
      }

      @Override
      public void write(byte[] octets, int begin, int length) throws IOException {
        work.check();
        append(octets, begin, length);
      }
    };
  }

  private synchronized void append(byte[] octets, int begin, int length) throws IOException {
    if (closed) {
      throw new IOException("nobody waits for this answer any more");
    }
    out.write(octets, begin, length);
  }

  /** Sends what was written. */
  void send(HttpServletResponse response) throws IOException {
    response.setContentType(contentType);
    response.setContentLengthLong(out.getByteCount());
    out.writeTo(response.getOutputStream());
  }

  @Override
  public synchronized void close() throws IOException {
    closed = true;
    out.close();
    File file = out.getFile();
    if (file != null) {
      Files.deleteIfExists(file.toPath());
    }
  }
}
