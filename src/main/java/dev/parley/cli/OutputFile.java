package dev.parley.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is written beside its goal and moved there when it is whole, so that the goal never
 * holds half of it.
 */
final class OutputFile implements Closeable {

  private static final String PART = ".part";

  private final Path goal;
  private final Path written;
  private final OutputStream stream;

  private OutputFile(Path goal, Path written) throws IOException {
    this.goal = goal;
    this.written = written;
    this.stream =
        new BufferedOutputStream(new NamedOutput(Files.newOutputStream(written), goal.toString()));
  }

  /** Opens what will be {@code file}; a device or a pipe is written to directly. */
  static OutputFile open(Path file) throws IOException {
    boolean exists = Files.exists(file);
    Path goal = exists ? file.toRealPath() : file;
    if (exists && !Files.isRegularFile(goal)) {
      return new OutputFile(goal, goal);
    }
    Path part = goal.resolveSibling(goal.getFileName() + PART);
    part.toFile().deleteOnExit();
    return new OutputFile(goal, part);
  }

  OutputStream stream() {
    return stream;
  }

  /** Puts the file in its place. */
  void complete() throws IOException {
    stream.close();
    if (!written.equals(goal)) {
      Files.move(written, goal, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Removes what was written, unless it is complete. */
  @Override
  public void close() throws IOException {
    try {
      stream.close();
    } finally {
      if (!written.equals(goal)) {
        Files.deleteIfExists(written);
      }
    }
  }
}
