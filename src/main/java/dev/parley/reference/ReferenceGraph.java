package dev.parley.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
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
  static final String BUNDLED = "reference.rt";

  private static final int DIGEST = 8;

  private ReferenceGraph() {}

  /** Returns a new graph of all that the bundled reference says. */
  public static Graph bundled() {
    Graph graph = GraphFactory.createDefaultGraph();
    send(StreamRDFLib.graph(graph));
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

  /** Returns what tells one bundled reference from another. */
  public static String digest() {
    try (InputStream in = ReferenceGraph.class.getResourceAsStream(BUNDLED)) {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
      return HexFormat.of().formatHex(digest, 0, DIGEST);
    } catch (IOException | NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * Returns {@link #bundledWith}, with points of GeoSPARQL where there are coordinates: the
   * reference as a store has it.
   */
  public static Graph published(Collection<Path> files) {
    Graph graph = GraphFactory.createDefaultGraph();
    StreamRDF geometries = new Geometries(StreamRDFLib.graph(graph));
    if (files.isEmpty()) {
      send(geometries);
    } else {
      bundledWith(files).find().forEach(geometries::triple);
    }
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
