package dev.parley.graph;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What one article says.
 *
 * @param iri the IRI of the article
 * @param name of the graph, which is no article: it is licensed and replaced by itself
 * @param triples each once and without blank nodes, those of one subject together
 * @param meetings how many meetings the article reports
 * @param notes what the person who gave the article should know, in words
 */
public record ArticleGraph(
    String iri, Node name, List<Triple> triples, int meetings, List<String> notes) {

  public ArticleGraph {
    triples = List.copyOf(triples);
    notes = List.copyOf(notes);
  }

  /** Returns the triples as a new graph in memory. */
  public Graph graph() {
    Graph graph = GraphFactory.createDefaultGraph();
    triples.forEach(graph::add);
    return graph;
  }
}
