package dev.parley.reference;

import dev.parley.ingest.Diagnostic;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Makes, while Parley is built, what {@link Reference#bundled} and {@link ReferenceGraph#published}
 * load: the index of the reference's Turtle, and its triples as a {@link PackedGraph}.
 */
public final class ReferenceCompiler {

  private static final Set<String> NO_DATA = Set.of("shapes.ttl", "reference.ttl");
  private static final int SHOWN = 20;

  private ReferenceCompiler() {}

  /**
   * Compiles the Turtle files of the folder {@code args[0]} into the folder {@code args[1]}, unless
   * what is there is newer.
   *
   * @param args the folders, then the folder of the program's classes
   */
  public static void main(String[] args) throws IOException {
    Path from = Path.of(args[0]);
    Path to = Files.createDirectories(Path.of(args[1]));
    List<Path> files = turtleFiles(from);
    List<Path> sources = new ArrayList<>(files);
    sources.addAll(list(Path.of(args[2]), ".class"));
    sources.add(from);
    Path index = to.resolve(Reference.BUNDLED);
    Path graph = to.resolve(ReferenceGraph.BUNDLED);
    if (!isNewer(index, sources) || !isNewer(graph, sources)) {
      List<Diagnostic> diagnostics = compileIndex(files, index);
      compileGraph(files, graph);
      diagnostics.stream().limit(SHOWN).forEach(System.err::println);
      if (diagnostics.size() > SHOWN) {
        System.err.println("and " + (diagnostics.size() - SHOWN) + " more");
      }
    }
  }

  /**
   * Returns the Turtle files of the reference in {@code folder}, sorted; the shapes and the terms
   * are not data.
   */
  static List<Path> turtleFiles(Path folder) throws IOException {
    return list(folder, ".ttl").stream()
        .filter(file -> !NO_DATA.contains(file.getFileName().toString()))
        .toList();
  }

  /** Writes the index of {@code files} and returns what could not be used of them. */
  static List<Diagnostic> compileIndex(List<Path> files, Path index) throws IOException {
    Reference reference =
        ReferenceReader.read(files, file -> "reference/" + file.getFileName().toString());
    replace(index, out -> ReferenceIndex.write(reference, out));
    return reference.link().diagnostics();
  }

  /** Writes the triples of {@code files}, with points where there are coordinates. */
  static void compileGraph(List<Path> files, Path graph) throws IOException {
    Graph all = GraphFactory.createDefaultGraph();
    files.forEach(file -> RDFParser.source(file).lang(Lang.TURTLE).parse(all));
    replace(graph, out -> GraphPacker.write(ReferenceGraph.withPoints(all), out));
  }

  private static List<Path> list(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static boolean isNewer(Path made, List<Path> sources) throws IOException {
    if (!Files.exists(made)) {
      return false;
    }
    FileTime time = Files.getLastModifiedTime(made);
    for (Path source : sources) {
      if (Files.exists(source) && Files.getLastModifiedTime(source).compareTo(time) > 0) {
        return false;
      }
    }
    return true;
  }

  private static void replace(Path goal, Content content) throws IOException {
    Path beside = goal.resolveSibling(goal.getFileName() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
        content.write(out);
      }
      Files.move(beside, goal, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** What is written into a file. */
  private interface Content {
    void write(OutputStream out) throws IOException;
  }
}
