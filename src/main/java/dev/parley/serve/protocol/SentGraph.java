package dev.parley.serve.protocol;

import dev.parley.graph.WholeStream;
import dev.parley.serve.guard.DeniedException;
import dev.parley.serve.guard.Work;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * A graph that is read from the body of a request.
 *
 * <p>A small body may unpack to a large one, and a short text tell many triples. So what counts is
 * what is kept: the octets of what is not yet a triple, and the triples.
 */
final class SentGraph {

  /** As its octets, its characters, and twice the room that a growing text has. */
  private static final int BYTES_AN_OCTET = 4;

  /** As many as a body that is not packed. */
  private static final long MOST_OCTETS = 64L << 20;

  private final Work work;
  private long unread;
  private long octets;

  private SentGraph(Work work) {
    this.work = work;
  }

  /**
   * Returns the graph that {@code body} tells.
   *
   * @param work is charged with what is kept, until it is closed
   * @throws DeniedException if that is too much, or the body unpacks to more than 64 MB
   * @throws org.apache.jena.riot.RiotException if it tells none
   * @throws IOException if it does not come to its end
   */
  static Graph read(InputStream body, Lang lang, Node base, Work work) throws IOException {
    SentGraph sent = new SentGraph(work);
    Graph graph = GraphFactory.createDefaultGraph();
    WholeStream whole = new WholeStream(sent.counted(body));
    RDFParser.source(whole)
        .lang(lang)
        .base(base.getURI())
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .parse(sent.counted(StreamRDFLib.graph(graph)));
    whole.check();
    return graph;
  }

  private InputStream counted(InputStream body) {
    return new FilterInputStream(body) {
      @Override
      public int read() throws IOException {
        int octet = super.read();
        arrived(octet < 0 ? 0 : 1);
        return octet;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        arrived(Math.max(0, count));
        return count;
      }
    };
  }

  private StreamRDF counted(StreamRDF graph) {
    return new StreamRDFWrapper(graph) {
      @Override
      public void triple(Triple triple) {
        work.charge(-unread * BYTES_AN_OCTET);
        unread = 0;
        work.keep(triple);
        work.charge(length(triple.getSubject()) + length(triple.getObject()));
        super.triple(triple);
      }
    };
  }

  private void arrived(int count) {
    octets += count;
    if (octets > MOST_OCTETS) {
      throw DeniedException.tooLarge();
    }
    work.charge((long) count * BYTES_AN_OCTET);
    unread += count;
  }

  private static int length(Node node) {
    return node.isURI() ? node.getURI().length() : 0;
  }
}
