package dev.parley.store;

import dev.parley.graph.PARLEY;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/** The graphs of a store that say what articles tell. */
public final class ArticleGraphs {

  private ArticleGraphs() {}

  /** Removes those of the articles of those IRIs from {@code store}; returns how many they were. */
  public static int remove(Store store, Collection<String> iris) {
    Set<Node> names = store.read(data -> names(data, iris));
    if (!names.isEmpty()) {
      store.write(
          data -> names.forEach(name -> data.deleteAny(name, Node.ANY, Node.ANY, Node.ANY)));
    }
    return names.size();
  }

  private static Set<Node> names(DatasetGraph data, Collection<String> iris) {
    Set<Node> names = new LinkedHashSet<>();
    for (String iri : iris) {
      data.find(Node.ANY, NodeFactory.createURI(iri), RDF.type.asNode(), PARLEY.Article)
          .forEachRemaining(quad -> names.add(quad.getGraph()));
    }
    return names;
  }
}
