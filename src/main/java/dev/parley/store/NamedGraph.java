package dev.parley.store;

import dev.parley.graph.ArticleGraph;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * What one source says, under the IRI of that source.
 *
 * @param name an IRI
 */
public record NamedGraph(Node name, Graph triples) {

  public NamedGraph {
    if (!name.isURI()) {
      throw new IllegalArgumentException("a graph is named by an IRI, not by " + name);
    }
    Objects.requireNonNull(triples);
  }

  /** Returns what one article says. */
  public static NamedGraph of(ArticleGraph article) {
    return new NamedGraph(article.name(), article.graph());
  }
}
