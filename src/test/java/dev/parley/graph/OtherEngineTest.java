package dev.parley.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Asks the queries of RDF4J, whose default graph holds a triple as often as there are graphs that
 * state it: the rows must be those that Jena finds in a set of triples.
 */
class OtherEngineTest {

  private static final Path SAMPLES = Path.of("src/test/resources/samples");

  private static Graph set;
  private static OtherEngine once;
  private static OtherEngine graphByGraph;

  /** Those that need nothing but the data: no other server, no text index. */
  static Stream<NamedQuery> queries() {
    return QueryLibrary.load().all().stream()
        .filter(query -> !query.text().contains("SERVICE"))
        .filter(query -> !query.text().contains("text:query"));
  }

  @BeforeAll
  static void load() {
    set = GraphFactory.createDefaultGraph();
    graphByGraph = new OtherEngine();
    for (Graph graph : graphs()) {
      graph.find().forEachRemaining(set::add);
      graphByGraph.add(graph);
    }
    once = new OtherEngine();
    once.add(set);
  }

  @AfterAll
  static void close() {
    once.close();
    graphByGraph.close();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void givesTheSameRowsWhereGraphsRepeatTriples(NamedQuery named) {
    assertEquals(once.answer(named.text()), graphByGraph.answer(named.text()));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void givesTheSameRowsInBothEngines(NamedQuery named) {
    List<String> answer = answer(named.text());
    assertFalse(answer.isEmpty());
    assertEquals(answer, graphByGraph.answer(named.text()));
  }

  static List<Graph> graphs() {
    List<Graph> graphs = new ArrayList<>();
    Diplomacy.archive().forEach(article -> graphs.add(article.graph()));
    try (Stream<Path> files = Files.list(SAMPLES)) {
      files
          .map(Path::toString)
          .filter(file -> file.endsWith(".ttl"))
          .forEach(file -> graphs.add(RDFDataMgr.loadGraph(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return graphs;
  }

  private static List<String> answer(String text) {
    Query query = QueryFactory.create(text);
    try (QueryExec execution = QueryExec.graph(set).query(query).build()) {
      return query.isSelectType() ? rows(query, execution.select()) : rows(execution.construct());
    }
  }

  /** Returns the rows that were {@code found}, as those of the other engine. */
  static List<String> rows(Query query, RowSet found) {
    List<String> rows = new ArrayList<>();
    found.forEachRemaining(
        row ->
            rows.add(
                OtherEngine.row(
                    query.getResultVars().stream().map(row::get).map(OtherEngineTest::text))));
    rows.sort(null);
    return rows;
  }

  /** Returns the triples of a graph, as those of the other engine. */
  static List<String> rows(Graph graph) {
    return graph.stream()
        .map(
            triple ->
                OtherEngine.row(
                    Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                        .map(OtherEngineTest::text)))
        .sorted()
        .toList();
  }

  private static String text(Node node) {
    return node == null ? "" : NodeFmtLib.strNT(node);
  }
}
