package dev.parley.spark;

import dev.parley.graph.GraphFormat;
import dev.parley.graph.GraphWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** Graphs as they go from machine to machine: their lines in N-Quads, without the last break. */
final class Lines {

  private static final Pattern GRAPH = Pattern.compile("<([^<>]*)>\\s*\\.\\s*$");

  private Lines() {}

  /**
   * Returns the IRI of the graph of a line.
   *
   * @throws IllegalArgumentException if it does not end in one
   */
  static String name(String line) {
    Matcher matcher = GRAPH.matcher(line);
    if (!matcher.find()) {
      throw new IllegalArgumentException("not a line of N-Quads in a named graph: " + line);
    }
    return matcher.group(1);
  }

  /**
   * Returns what {@code lines} say of the graph of that name.
   *
   * @throws org.apache.jena.riot.RiotException if they are no N-Quads
   * @throws IllegalArgumentException if one is of another graph, or of none
   */
  static Graph graph(String name, String lines) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(lines, Lang.NQUADS)
        .labelToNode(LabelToNode.createUseLabelAsGiven())
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .parse(
            new StreamRDFBase() {
              @Override
              public void quad(Quad quad) {
                if (!quad.getGraph().isURI() || !quad.getGraph().getURI().equals(name)) {
                  throw new IllegalArgumentException("not in the graph " + name + ": " + quad);
                }
                graph.add(quad.asTriple());
              }
            });
    return graph;
  }

  /** Returns the lines of {@code graph} under that name, in the order of their characters. */
  static String of(String name, Graph graph) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GraphWriter writer = GraphWriter.to(out, GraphFormat.NQUADS, "")) {
      writer.write(Optional.of(NodeFactory.createURI(name)), graph.find().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8).lines().sorted().collect(Collectors.joining("\n"));
  }
}
