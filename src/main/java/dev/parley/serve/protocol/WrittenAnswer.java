package dev.parley.serve.protocol;

import jakarta.servlet.http.HttpServletResponse;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.commons.io.output.DeferredFileOutputStream;

/**
 * An answer as it goes out, complete; in a file where it is long, so that a client that fetches it
 * slowly holds no memory.
 */
final class WrittenAnswer implements AutoCloseable {

  private static final int IN_MEMORY = 1 << 20;

  private final DeferredFileOutputStream out;
  private String contentType;

  /** Creates one that is still empty. */
  WrittenAnswer() throws IOException {
    out = DeferredFileOutputStream.builder().setThreshold(IN_MEMORY).setPrefix("parley").get();
  }

  /**
   * Writes {@code answer}.
   *
   * @throws IOException if there is no room for it
   */
  void write(Answer answer, AnswerWriter writer) throws IOException {
    contentType = writer.contentType();
    writer.write(answer, out);
    out.close();
  }

  /** Sends what was written. */
  void send(HttpServletResponse response) throws IOException {
    response.setContentType(contentType);
    response.setContentLengthLong(out.getByteCount());
    out.writeTo(response.getOutputStream());
  }

  @Override
  public void close() throws IOException {
    out.close();
    File file = out.getFile();
    if (file != null) {
      Files.deleteIfExists(file.toPath());
    }
  }
}
