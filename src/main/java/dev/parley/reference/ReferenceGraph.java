package dev.parley.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;

/** The bundled reference as triples. */
public final class ReferenceGraph {

  /** The resource beside this class. */
  static final String BUNDLED = "reference.graph";

  private ReferenceGraph() {}

  /** Returns a new graph of all that the bundled reference says. */
  public static Graph bundled() {
    Graph graph = GraphFactory.createDefaultGraph();
    PackedGraph published = published();
    graph.getPrefixMapping().setNsPrefixes(published.getPrefixMapping());
    published.find().filterDrop(Geometries::adds).forEach(graph::add);
    return graph;
  }

  /**
   * Returns the bundled reference with {@code files} laid over it. A file that is not well-formed
   * adds nothing; {@link ReferenceReader} tells of it.
   */
  public static Graph bundledWith(Collection<Path> files) {
    Graph more = GraphFactory.createDefaultGraph();
    for (Path file : files) {
      Graph one = GraphFactory.createDefaultGraph();
      try {
        RDFParser.source(file).errorHandler(ErrorHandlerFactory.errorHandlerSimple()).parse(one);
      } catch (RiotException malformed) {
        continue;
      }
      one.find().forEach(more::add);
    }
    return files.isEmpty() ? bundled() : overlaid(bundled(), more);
  }

  /**
   * Returns the bundled reference with points of GeoSPARQL where there are coordinates, as a store
   * has it.
   */
  public static PackedGraph published() {
    try (InputStream in = ReferenceGraph.class.getResourceAsStream(BUNDLED)) {
      return PackedGraph.read(in);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Returns {@link #bundledWith}, with such points. */
  public static Graph published(Collection<Path> files) {
    return withPoints(bundledWith(files));
  }

  /** Returns what {@code graph} says, with points of GeoSPARQL where there are coordinates. */
  static Graph withPoints(Graph graph) {
    Graph published = GraphFactory.createDefaultGraph();
    StreamRDF geometries = new Geometries(StreamRDFLib.graph(published));
    graph.getPrefixMapping().getNsPrefixMap().forEach(geometries::prefix);
    graph.find().forEachRemaining(geometries::triple);
    return published;
  }

  /**
   * Returns {@code base} with {@code more} laid over it, as {@link Reference#with} lays one
   * reference over another: of a subject of {@code more} only what {@code more} says is kept, and
   * nothing where that is {@code owl:deprecated true}.
   */
  public static Graph overlaid(Graph base, Graph more) {
    Set<Node> replaced = more.find().mapWith(Triple::getSubject).toSet();
    Set<Node> withdrawn =
        more.find(Node.ANY, OWL2.deprecated.asNode(), NodeFactory.createLiteralByValue(true))
            .mapWith(Triple::getSubject)
            .toSet();
    Graph result = GraphFactory.createDefaultGraph();
    base.find().filterDrop(triple -> replaced.contains(triple.getSubject())).forEach(result::add);
    more.find().filterDrop(triple -> withdrawn.contains(triple.getSubject())).forEach(result::add);
    return result;
  }
}
