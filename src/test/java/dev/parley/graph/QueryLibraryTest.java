package dev.parley.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.store.NamedGraph;
import dev.parley.store.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterCommonParent;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.vocabulary.OWL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QueryLibraryTest {

  private static final Path EXPECTED = Path.of("src/test/resources/queries");
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";

  static Stream<NamedQuery> queries() {
    return QueryLibrary.load().all().stream();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void answersAsExpected(NamedQuery named) throws IOException {
    Query query = QueryFactory.create(named.text());
    try (QueryExec execution = QueryExec.dataset(archive()).query(query).build()) {
      if (query.isSelectType()) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResultSetFormatter.outputAsCSV(out, ResultSet.adapt(execution.select()));
        check(named.name() + ".csv", out.toString(StandardCharsets.UTF_8));
      } else {
        Graph expected = RDFDataMgr.loadGraph(EXPECTED.resolve(named.name() + ".ttl").toString());
        Graph answer = execution.construct();
        assertFalse(answer.isEmpty());
        assertTrue(answer.isIsomorphicWith(expected));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("queries")
  void tellsTheColumnsInTheirOrder(NamedQuery named) {
    Query query = QueryFactory.create(named.text());
    int at = 0;
    for (String column : query.isSelectType() ? query.getResultVars() : List.<String>of()) {
      int found = indexOfWord(named.result(), column, at);
      assertTrue(
          found >= at, () -> named.name() + " tells of " + column + " too late or not at all");
      at = found;
    }
  }

  @ParameterizedTest
  @MethodSource("queries")
  void ordersTheRowsOfEachTable(NamedQuery named) {
    Query query = QueryFactory.create(named.text());
    assertTrue(query.isConstructType() || query.hasOrderBy());
  }

  @Test
  void listsEachQueryInTheReadme() throws IOException {
    String readme = Files.readString(Path.of("queries/README.md"));
    queries().forEach(query -> assertTrue(readme.contains("`" + query.name() + "`"), query.name()));
  }

  @Test
  void hasTheColumnsThatToolsRelyOn() {
    Query query = QueryFactory.create(QueryLibrary.load().named("meetings").get().text());
    assertEquals(
        "article meeting kind status date place placeCountry"
            + " participant participantType participantCountry",
        String.join(" ", query.getResultVars()));
  }

  @Test
  void findsNothingUnderAnotherName() {
    assertEquals(Optional.empty(), QueryLibrary.load().named("../meetings"));
  }

  @Test
  void refusesAQueryWithoutAHeader() {
    assertThrows(IllegalArgumentException.class, () -> NamedQuery.parse("x", "SELECT * WHERE {}"));
  }

  private static void check(String file, String answer) throws IOException {
    String expected = Files.readString(EXPECTED.resolve(file));
    assertEquals(expected.replace("\r\n", "\n").strip(), answer.replace("\r\n", "\n").strip());
  }

  private static int indexOfWord(String text, String word, int from) {
    var matcher = java.util.regex.Pattern.compile("\\b" + word + "\\b").matcher(text);
    return matcher.find(from) ? matcher.start() : -1;
  }

  /** The articles in graphs of their own, a little of the reference, and a Wikidata of our own. */
  private static DatasetGraph archive() {
    Graph all = GraphFactory.createDefaultGraph();
    Diplomacy.archive().forEach(article -> article.triples().forEach(all::add));
    all.add(same("vladimir-putin", "Q7747"));
    all.add(same("donald-trump", "Q22686"));
    NamedGraph graph = new NamedGraph(NodeFactory.createURI(Iris.DEFAULT_BASE + "all"), all);
    DatasetGraph dataset = Store.reading(List.of(graph), Iris.DEFAULT_BASE).dataset();
    Graph wikidata = RDFDataMgr.loadGraph(EXPECTED.resolve("wikidata.ttl").toString());
    ServiceExecutorRegistry services = new ServiceExecutorRegistry();
    services.addSingleLink(
        (execute, original, binding, context, chain) -> {
          QueryIterator answer = Algebra.exec(execute.getSubOp(), wikidata);
          return new QueryIterCommonParent(answer, binding, context);
        });
    ServiceExecutorRegistry.set(dataset.getContext(), services);
    return dataset;
  }

  private static Triple same(String person, String item) {
    return Triple.create(
        NodeFactory.createURI(Iris.DEFAULT_BASE + "person/" + person),
        OWL.sameAs.asNode(),
        NodeFactory.createURI(WIKIDATA + item));
  }
}
