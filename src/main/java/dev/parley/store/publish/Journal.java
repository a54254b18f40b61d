package dev.parley.store.publish;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What has been published, a line for each graph: its digest and its name; a graph that was removed
 * has {@code -} for a digest. A line is written when the graph store has said yes, so that
 * publishing goes on after an interruption of any kind where it was.
 */
public final class Journal implements Closeable {

  private static final String REMOVED = "-";

  private final Map<String, String> digests = new LinkedHashMap<>();
  private final Optional<BufferedWriter> writer;

  private Journal(Optional<BufferedWriter> writer) {
    this.writer = writer;
  }

  /** Returns a journal that forgets. */
  public static Journal none() {
    return new Journal(Optional.empty());
  }

  /**
   * Returns the journal in {@code file}, which is made if it is not there.
   *
   * @param anew whether to forget what it says
   */
  public static Journal in(Path file, boolean anew) throws IOException {
    List<String> lines =
        anew || !Files.exists(file) ? List.of() : Files.readString(file).lines().toList();
    Path tidy = file.resolveSibling(file.getFileName() + ".next");
    Map<String, String> known = new LinkedHashMap<>();
    lines.forEach(line -> read(line, known));
    Files.write(tidy, known.entrySet().stream().map(e -> line(e.getValue(), e.getKey())).toList());
    Files.move(tidy, file, StandardCopyOption.REPLACE_EXISTING);
    Journal journal =
        new Journal(Optional.of(Files.newBufferedWriter(file, StandardOpenOption.APPEND)));
    journal.digests.putAll(known);
    return journal;
  }

  /** A line that was cut short by an interruption has no digest of full length, or no name. */
  private static void read(String line, Map<String, String> known) {
    String[] parts = line.split(" ", 3);
    if (parts.length == 3 && parts[2].equals(".")) {
      if (parts[0].equals(REMOVED)) {
        known.remove(parts[1]);
      } else {
        known.put(parts[1], parts[0]);
      }
    }
  }

  private static String line(String digest, String graph) {
    return digest + " " + graph + " .";
  }

  /** Returns whether the graph of that name was published when its digest was this. */
  boolean holds(String graph, String digest) {
    return digest.equals(digests.get(graph));
  }

  /** Returns the names of the graphs that are published. */
  List<String> graphs() {
    return List.copyOf(digests.keySet());
  }

  void published(String graph, String digest) {
    digests.put(graph, digest);
    write(line(digest, graph));
  }

  void removed(String graph) {
    digests.remove(graph);
    write(line(REMOVED, graph));
  }

  private void write(String line) {
    writer.ifPresent(
        out -> {
          try {
            out.write(line + "\n");
            out.flush();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  @Override
  public void close() throws IOException {
    if (writer.isPresent()) {
      writer.get().close();
    }
  }
}
