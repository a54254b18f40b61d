package dev.parley.serve.protocol;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * The whole answer to a query, or a graph that is asked for, complete before its first byte goes
 * out.
 */
sealed interface Answer {

  /** The answer to a SELECT. */
  record Rows(List<Var> columns, List<Binding> rows) implements Answer {}

  /** The answer to an ASK. */
  record Truth(boolean value) implements Answer {}

  /** The answer to a DESCRIBE. */
  record Triples(Graph graph) implements Answer {}

  /** The answer to a CONSTRUCT, which may have named graphs. */
  record Quads(DatasetGraph dataset) implements Answer {}

  /** A graph under its name, which is left out where the form has no names of graphs. */
  record Named(Node name, Graph graph) implements Answer {}
}
