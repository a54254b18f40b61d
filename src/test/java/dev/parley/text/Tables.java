package dev.parley.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads the tables beside the tests of this package. */
final class Tables {

  private Tables() {}

  /** Returns the lines of the table {@code name}, comments and empty lines left out. */
  static List<String> lines(String name) {
    return Arrays.stream(text(name).split("\n"))
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  /** Returns the blocks of the table {@code name} that empty lines part, comments left out. */
  static List<List<String>> blocks(String name) {
    return Arrays.stream(text(name).split("\n\n+"))
        .map(block -> block.lines().filter(line -> !line.startsWith("#")).toList())
        .filter(block -> !block.isEmpty())
        .toList();
  }

  private static String text(String name) {
    try (InputStream in = Tables.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
