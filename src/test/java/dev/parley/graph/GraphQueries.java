package dev.parley.graph;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;

/** Queries of one column, for tests. */
final class GraphQueries {

  private GraphQueries() {}

  /**
   * Returns the IRIs and lexical forms of the first column, in alphabetical order; empty where
   * unbound.
   */
  static List<String> column(Graph graph, String query) {
    List<String> values = new ArrayList<>();
    try (QueryExec execution = QueryExec.graph(graph).query(query).build()) {
      var rows = execution.select();
      Var first = rows.getResultVars().getFirst();
      rows.forEach(row -> values.add(text(row.get(first))));
    }
    values.sort(null);
    return values;
  }

  private static String text(Node node) {
    if (node == null) {
      return "";
    }
    return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
  }
}
