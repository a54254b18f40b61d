package dev.parley.graph;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Writes graphs one after the other into one document, in the order in which they are given: the
 * same triples give the same bytes. Closing completes the document and leaves the stream open.
 */
public interface GraphWriter extends Closeable {

  /**
   * Returns a writer of UTF-8.
   *
   * @param base what the IRIs of data begin with, for short forms
   */
  static GraphWriter to(OutputStream out, GraphFormat format, String base) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    Prefixes prefixes = new Prefixes(base);
    return switch (format) {
      case TURTLE -> new IdentitiesOnce(new TurtleWriter(writer, prefixes, false));
      case TRIG -> new TurtleWriter(writer, prefixes, true);
      case NQUADS -> new NQuadsWriter(writer);
      case JSONLD -> new JsonLdWriter(writer, prefixes);
      case RDFXML -> new IdentitiesOnce(new RdfXmlWriter(writer, prefixes));
    };
  }

  /**
   * Writes {@code triples}, those of one subject together.
   *
   * @param name of their graph; left out where the format has no graphs
   */
  void write(Optional<Node> name, List<Triple> triples) throws IOException;

  /** Writes the graph of an article under the article's name. */
  default void write(ArticleGraph article) throws IOException {
    write(Optional.of(article.name()), article.triples());
  }
}
