package dev.parley.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/**
 * How far a conversion has come.
 *
 * @param work what is converted and how, in words; only the same work can go on
 * @param bytes how long the file is that holds the graphs so far
 * @param taken how many articles were taken from the inputs
 * @param last the id of the last of them
 * @param converted how many of them became graphs
 * @param meetings how many meetings these report
 */
record ResumeMark(String work, long bytes, long taken, String last, int converted, int meetings) {

  private static final String NEXT = ".next";

  /** Returns the mark at the begin of {@code work}. */
  static ResumeMark begin(String work) {
    return new ResumeMark(work, 0, 0, "", 0, 0);
  }

  /** Returns how many articles could not be converted. */
  int failed() {
    return (int) taken - converted;
  }

  /** Returns the mark in {@code file}, if there is one. */
  static Optional<ResumeMark> read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Properties lines = new Properties();
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      lines.load(reader);
      return Optional.of(
          new ResumeMark(
              lines.getProperty("work", ""),
              Long.parseLong(lines.getProperty("bytes")),
              Long.parseLong(lines.getProperty("taken")),
              lines.getProperty("last", ""),
              Integer.parseInt(lines.getProperty("converted")),
              Integer.parseInt(lines.getProperty("meetings"))));
    } catch (IllegalArgumentException e) {
      throw new IOException(file + ": not a mark of a conversion", e);
    }
  }

  /** Puts this mark into {@code file}, in the place of an older one. */
  void write(Path file) throws IOException {
    Properties lines = new Properties();
    lines.setProperty("work", work);
    lines.setProperty("bytes", Long.toString(bytes));
    lines.setProperty("taken", Long.toString(taken));
    lines.setProperty("last", last);
    lines.setProperty("converted", Integer.toString(converted));
    lines.setProperty("meetings", Integer.toString(meetings));
    Path next = file.resolveSibling(file.getFileName() + NEXT);
    try (Writer writer = Files.newBufferedWriter(next)) {
      lines.store(writer, "How far a conversion has come; convert --resume goes on.");
    }
    Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
