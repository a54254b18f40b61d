package dev.parley.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is written beside its goal, from mark to mark, and moved there when it is whole; what
 * lies before the last mark is there after an interruption of any kind.
 */
final class ResumableFile implements Closeable {

  private static final String PART = ".part";
  private static final String MARK = ".resume";

  private final Path goal;
  private final Path part;
  private final Path markFile;
  private final ResumeMark begin;
  private final FileChannel channel;
  private final OutputStream stream;

  private ResumableFile(Path goal, String work, boolean resume) throws IOException {
    this.goal = Files.exists(goal) ? goal.toRealPath() : goal;
    this.part = this.goal.resolveSibling(this.goal.getFileName() + PART);
    this.markFile = this.goal.resolveSibling(this.goal.getFileName() + MARK);
    this.begin = resume ? found(work) : ResumeMark.begin(work);
    if (!resume) {
      Files.deleteIfExists(markFile);
    }
    Files.deleteIfExists(markFile.resolveSibling(markFile.getFileName() + ".next"));
    this.channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    channel.truncate(begin.bytes()).position(begin.bytes());
    this.stream =
        new BufferedOutputStream(
            new NamedOutput(Channels.newOutputStream(channel), goal.toString()));
  }

  /**
   * Opens what will be {@code goal}.
   *
   * @param work what is written there, in words
   * @param resume whether to go on from the last mark of the same work; without one, from the begin
   * @throws FailedException if the last mark is that of other work
   */
  static ResumableFile open(Path goal, String work, boolean resume) throws IOException {
    return new ResumableFile(goal, work, resume);
  }

  /** Returns whether {@code goal} is a file, or can be one, rather than a device or a pipe. */
  static boolean canBe(Path goal) {
    return !Files.exists(goal) || Files.isRegularFile(goal);
  }

  private ResumeMark found(String work) throws IOException {
    ResumeMark mark = ResumeMark.read(markFile).orElse(ResumeMark.begin(work));
    if (!mark.work().equals(work)) {
      throw new FailedException(
          part + " was begun with other inputs or options; without --resume it is begun anew");
    }
    if (mark.bytes() > 0 && (!Files.exists(part) || Files.size(part) < mark.bytes())) {
      throw new FailedException(part + " is not what " + markFile + " says");
    }
    return mark;
  }

  /** Returns from where it goes on. */
  ResumeMark begin() {
    return begin;
  }

  OutputStream stream() {
    return stream;
  }

  /**
   * Makes what was written so far last, and {@code state}, whose bytes are counted here, with it.
   */
  void mark(ResumeMark state) throws IOException {
    stream.flush();
    channel.force(false);
    new ResumeMark(
            begin.work(),
            channel.position(),
            state.taken(),
            state.last(),
            state.converted(),
            state.meetings())
        .write(markFile);
  }

  /** Puts the file in its place. */
  void complete() throws IOException {
    stream.close();
    Files.move(part, goal, StandardCopyOption.REPLACE_EXISTING);
    Files.deleteIfExists(markFile);
  }

  /** Removes what was written. */
  void discard() throws IOException {
    stream.close();
    Files.deleteIfExists(part);
    Files.deleteIfExists(markFile);
  }

  /** Returns whether a later run can go on with what was written. */
  boolean isMarked() {
    return Files.exists(markFile);
  }

  /** Leaves what is marked to a later run; what nothing can go on with is removed. */
  @Override
  public void close() throws IOException {
    try {
      stream.close();
    } finally {
      if (!isMarked()) {
        channel.close();
        Files.deleteIfExists(part);
      }
    }
  }
}
