package dev.parley.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the same data in the terms of ontology 0.1. */
class OldDataTest {

  private static final Map<Node, Node> OLD =
      Map.of(
          BorrowedTerms.POSITION, old("order"),
          BorrowedTerms.JOB_TITLE, old("title"),
          BorrowedTerms.SHA256, old("sha256"),
          BorrowedTerms.DESCRIPTION, old("options"),
          BorrowedTerms.EVENT_SERIES, old("Series"));

  private static final Graph NOW = now();
  private static final Graph THEN = then(NOW);

  static Stream<NamedQuery> queries() {
    return OtherEngineTest.queries();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void givesTheSameRows(NamedQuery query) {
    assertEquals(answer(NOW, query.text()), answer(THEN, query.text()));
  }

  @Test
  void hasTheSameShape() {
    OtherEngineTest.graphs()
        .forEach(graph -> assertEquals(List.of(), new Validator().problems(then(graph))));
  }

  @Test
  void isToldInRetiredTerms() {
    Graph retired = OntologyFiles.read(OntologyFiles.RETIRED);
    OLD.forEach(
        (now, then) -> {
          assertTrue(
              THEN.contains(Node.ANY, then, Node.ANY) || THEN.contains(Node.ANY, Node.ANY, then));
          assertTrue(
              retired.contains(
                  then, NodeFactory.createURI(BorrowedTerms.DCTERMS + "isReplacedBy"), now));
        });
  }

  private static Node old(String name) {
    return NodeFactory.createURI(PARLEY.NS + name);
  }

  private static Graph now() {
    Graph graph = GraphFactory.createDefaultGraph();
    OtherEngineTest.graphs().forEach(one -> one.find().forEachRemaining(graph::add));
    return graph;
  }

  private static Graph then(Graph now) {
    Graph graph = GraphFactory.createDefaultGraph();
    now.find()
        .forEachRemaining(
            triple ->
                graph.add(
                    Triple.create(
                        triple.getSubject(),
                        OLD.getOrDefault(triple.getPredicate(), triple.getPredicate()),
                        OLD.getOrDefault(triple.getObject(), triple.getObject()))));
    now.find(Node.ANY, PARLEY.date, Node.ANY)
        .forEachRemaining(
            triple -> graph.add(triple.getSubject(), old("precision"), old("DayPrecision")));
    return graph;
  }

  private static List<String> answer(Graph graph, String text) {
    Query query = QueryFactory.create(text);
    List<String> rows = new ArrayList<>();
    try (QueryExec execution = QueryExec.graph(graph).query(query).build()) {
      if (query.isSelectType()) {
        execution.select().forEachRemaining(row -> rows.add(row.toString()));
      } else {
        execution.construct().find().forEachRemaining(triple -> rows.add(triple.toString()));
      }
    }
    rows.sort(null);
    return rows;
  }
}
