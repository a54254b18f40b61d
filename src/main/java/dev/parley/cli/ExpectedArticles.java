package dev.parley.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Guesses how many articles inputs hold, so that the time that is left can be told: a file of text
 * or a page is one, and the lines of the begin of a {@code .jsonl} file tell for the rest of it.
 */
final class ExpectedArticles {

  private static final int LOOKED_AT = 4_000_000;

  private ExpectedArticles() {}

  /** Returns the number, or nothing where an input is of another kind. */
  static OptionalLong in(List<String> inputs) {
    long all = 0;
    for (String input : inputs) {
      long here = inInput(input);
      if (here < 0) {
        return OptionalLong.empty();
      }
      all += here;
    }
    return OptionalLong.of(all);
  }

  private static long inInput(String input) {
    try {
      Path path = Path.of(input);
      return Files.isDirectory(path) ? inFolder(path) : inFile(path);
    } catch (InvalidPathException | IOException | UncheckedIOException e) {
      // What cannot be read is told when it is its turn.
      return -1;
    }
  }

  private static long inFolder(Path folder) throws IOException {
    long all = 0;
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
        long here = inFile(path);
        if (here < 0) {
          return here;
        }
        all += here;
      }
    }
    return all;
  }

  private static long inFile(Path file) throws IOException {
    String name = file.getFileName().toString();
    String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    if (plain.endsWith(".jsonl")) {
      return lines(file, !plain.equals(name));
    }
    return plain.endsWith(".txt") || plain.endsWith(".html") ? 1 : -1;
  }

  private static long lines(Path file, boolean zipped) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      InputStream raw = Channels.newInputStream(channel);
      InputStream in = new BufferedInputStream(zipped ? new GZIPInputStream(raw) : raw);
      long lines = 0;
      int looked = 0;
      int octet = in.read();
      for (; octet >= 0 && looked < LOOKED_AT; octet = in.read()) {
        looked++;
        lines += octet == '\n' ? 1 : 0;
      }
      boolean whole = octet < 0;
      return whole ? lines : Math.round(lines * ((double) channel.size() / channel.position()));
    }
  }
}
