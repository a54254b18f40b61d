package dev.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternExecutorTest {

  private static final String BASE = "https://example.org/id/";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?a <http://none> ?n . ?b <http://p> ?a FILTER (?a != ?b) ?c <http://p> ?b ; <http://q> ?n",
        "{ SELECT ?a (COUNT(*) AS ?n) { ?a <http://none> ?o } GROUP BY ?a HAVING (COUNT(*) > 1) }"
            + " ?b <http://p> ?a . ?b <http://q> ?c",
        "?a <http://none> 'x' FILTER NOT EXISTS { ?a <http://q> true }"
            + " ?c <http://p> ?a ; <http://q> ?k OPTIONAL { ?a <http://r> ?t } ?t <http://u> ?v . ?v <http://w> ?c",
        "GRAPH ?g { ?a <http://none> ?n } GRAPH ?g { ?b <http://p> ?a ; <http://q> ?c FILTER (?c > 1) }"
      })
  void answersWithNothingWhereTheFirstPatternMatchesNothing(String pattern) {
    try (Store disk = Store.open(folder.resolve("store"), BASE);
        Store memory = Store.updating(List.of(graph()), BASE);
        Store reading = Store.reading(List.of(graph()), BASE)) {
      disk.write(dataset -> Store.replaceIn(dataset, graph()));
      for (Store store : List.of(disk, memory, reading)) {
        assertEquals(0, count(store, pattern));
        assertEquals(1, count(store, "?a <http://p> ?n . ?a <http://p> ?b FILTER (?a != ?b)"));
      }
    }
  }

  private static long count(Store store, String pattern) {
    return store.read(
        dataset -> {
          String query = "SELECT * WHERE { " + pattern + " }";
          try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
            return execution.select().stream().count();
          }
        });
  }

  private static NamedGraph graph() {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.add(
        NodeFactory.createURI("http://s"),
        NodeFactory.createURI("http://p"),
        NodeFactory.createURI("http://o"));
    return new NamedGraph(NodeFactory.createURI("http://g"), graph);
  }
}
