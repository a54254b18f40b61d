package dev.parley.cli;

import dev.parley.graph.Iris;
import dev.parley.store.GraphFiles;
import dev.parley.store.NamedGraph;
import dev.parley.store.ShapeCheck;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.Options;

/** {@code parley validate}. */
final class ValidateCommand implements Command {

  private static final Manual MANUAL =
      new Manual(
          "validate",
          "FILE...",
          "RDF against the ontology's shapes",
          """
          Tells in words which shapes (SHACL) are violated. A FILE is Turtle, TriG, N-Triples, N-Quads, JSON-LD or RDF/XML, by its name. Each
          graph in it is checked on its own. The exit status is 1 if a shape is violated.""",
          List.of("validate out.ttl", "validate archive.trig reference.ttl"));

  @Override
  public Manual manual() {
    return MANUAL;
  }

  @Override
  public Options options() {
    return new Options();
  }

  @Override
  public ExitStatus run(Arguments arguments, Console console) {
    List<Path> files = arguments.operandPaths("FILE");
    ShapeCheck shapes = new ShapeCheck();
    PrintStream out = console.text();
    int violations = 0;
    int graphs = 0;
    for (Path file : files) {
      for (NamedGraph graph : new GraphFiles(Iris.DEFAULT_BASE).read(List.of(file))) {
        graphs++;
        for (String problem : shapes.problems(graph.triples())) {
          violations++;
          out.println(file + ": " + problem);
        }
      }
    }
    out.flush();
    console.err().println(Counts.of(graphs, "graph") + ", " + Counts.of(violations, "violation"));
    return violations == 0 ? ExitStatus.DONE : ExitStatus.FAILED;
  }
}
