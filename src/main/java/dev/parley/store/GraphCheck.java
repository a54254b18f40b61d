package dev.parley.store;

import java.util.List;
import org.apache.jena.graph.Graph;

/** Says what is wrong with a graph before it goes into a store. */
@FunctionalInterface
public interface GraphCheck {

  /** Returns what is wrong with {@code graph}, in words; empty where nothing is. */
  List<String> problems(Graph graph);

  /** Returns a check that finds what either finds. */
  default GraphCheck and(GraphCheck other) {
    return graph -> {
      List<String> first = problems(graph);
      return first.isEmpty() ? other.problems(graph) : first;
    };
  }
}
