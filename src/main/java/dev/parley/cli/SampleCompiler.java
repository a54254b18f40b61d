package dev.parley.cli;

import dev.parley.store.PackedGraphs;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;

/** Converts the sample articles while Parley is built, for {@link Samples}. */
final class SampleCompiler {

  private SampleCompiler() {}

  /**
   * Writes their graphs beside {@link Samples}, unless nothing there is newer.
   *
   * @param args the folder of the program's classes and resources
   */
  public static void main(String[] args) throws IOException {
    Path classes = Path.of(args[0]);
    Path graphs = classes.resolve("dev/parley/cli").resolve(Samples.CONVERTED);
    if (Files.exists(graphs)
        && !isNewer(classes.resolve("dev"), Files.getLastModifiedTime(graphs))) {
      return;
    }
    Path beside = graphs.resolveSibling(Samples.CONVERTED + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
        PackedGraphs.write(Samples.converted(), out);
      }
      Files.move(beside, graphs, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static boolean isNewer(Path classes, FileTime time) throws IOException {
    try (Stream<Path> all = Files.walk(classes)) {
      for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        if (Files.getLastModifiedTime(file).compareTo(time) > 0) {
          return true;
        }
      }
      return false;
    }
  }
}
