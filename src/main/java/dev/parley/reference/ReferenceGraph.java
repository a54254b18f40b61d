package dev.parley.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;

/** The bundled reference as triples. */
public final class ReferenceGraph {

  /** The resource beside this class. */
  static final String BUNDLED = "reference.rt";

  private ReferenceGraph() {}

  /** Returns a new graph of all that the bundled reference says. */
  public static Graph bundled() {
    Graph graph = GraphFactory.createDefaultGraph();
    send(StreamRDFLib.graph(graph));
    return graph;
  }

  /** Sends the bundled triples and prefixes to {@code destination}. */
  public static void send(StreamRDF destination) {
    try (InputStream in = ReferenceGraph.class.getResourceAsStream(BUNDLED)) {
      RDFParser.source(in).lang(Lang.RDFTHRIFT).parse(destination);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
