package dev.parley.store;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/** Graphs taken out of a dataset, for use after its transaction. */
final class Graphs {

  private Graphs() {}

  /** Returns the graph of that name, if it has a triple. */
  static Optional<Graph> copyOf(DatasetGraph data, Node name) {
    Graph source = data.getGraph(name);
    if (source == null || source.isEmpty()) {
      return Optional.empty();
    }
    Graph copy = GraphFactory.createDefaultGraph();
    source.find().forEachRemaining(copy::add);
    return Optional.of(copy);
  }

  /** Returns the query in the file of that name beside this class. */
  static Query query(String file) {
    return QueryFactory.create(Resources.text(Graphs.class, file));
  }
}
