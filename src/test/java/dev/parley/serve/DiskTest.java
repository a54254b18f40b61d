package dev.parley.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.graph.Iris;
import dev.parley.serve.guard.QueryLimits;
import dev.parley.store.NamedGraph;
import dev.parley.store.SampleData;
import dev.parley.store.Store;
import dev.parley.store.StoreLoader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A server over a store on disk, which Jena evaluates in another way than one in memory. */
class DiskTest {

  private static final String ALL = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l";

  @TempDir static Path directory;

  private static Store store;
  private static ParleyServer server;
  private static Client client;

  @BeforeAll
  static void start() {
    List<NamedGraph> graphs = new ArrayList<>(SampleData.graphs());
    Graph many = GraphFactory.createDefaultGraph();
    for (int i = 0; i < 500; i++) {
      many.add(
          Triple.create(
              NodeFactory.createURI("http://many.example/" + i),
              NodeFactory.createURI("http://many.example/p"),
              NodeFactory.createLiteralString("a".repeat(62) + "c" + i)));
    }
    graphs.add(new NamedGraph(NodeFactory.createURI("http://many.example/"), many));
    store = Store.open(directory.resolve("db"), Iris.DEFAULT_BASE);
    new StoreLoader(store, graph -> List.of()).load(graphs.iterator());
    QueryLimits limits = QueryLimits.standard().withTime(Duration.ofSeconds(1)).withRows(2_000);
    server =
        ParleyServer.start(store, ServeOptions.standard().at("localhost", 0).withLimits(limits));
    client = new Client(server.address());
    client.get("/.well-known/void");
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @Test
  void answersOverTheUnionOfAllGraphsAndSelectsByFromAndGraph() {
    String count = "SELECT (COUNT(*) AS ?n) %s { %s }";
    String place = "?m <https://w3id.org/parley/ontology#place> ?p";
    String label = place + " . ?p <http://www.w3.org/2000/01/rdf-schema#label> ?l";
    String article = "<https://w3id.org/parley/id/article/assad-visit>";
    assertEquals("2", client.csv(count.formatted("", label)));
    assertEquals("1", client.csv(count.formatted("FROM " + article, place)));
    assertEquals("0", client.csv(count.formatted("FROM " + article, label)));
    assertEquals("1", client.csv(count.formatted("", "GRAPH " + article + " {" + place + "}")));
    assertEquals(
        "1", client.csv(count.formatted("FROM NAMED " + article, "GRAPH ?g {" + place + "}")));
    assertEquals("0", client.csv(count.formatted("FROM NAMED " + article, place)));
    assertEquals("2", client.csv(count.formatted("", "GRAPH ?g {" + place + "}")));
  }

  @Test
  void handsOutGraphsAndThings() {
    String article = Client.encode("https://w3id.org/parley/id/article/assad-visit");
    assertTrue(client.get("/data?graph=" + article).body().contains("bashar-al-assad"));
    assertTrue(client.get("/id/person/vladimir-putin.html").body().contains("Vladimir Putin"));
    assertEquals(403, client.get("/data?graph=urn:x-arq:UnionGraph").statusCode());
    assertEquals(200, client.get("/id/dataset.ttl").statusCode());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT (COUNT(*) AS ?n) { " + ALL + " } | 503",
        "SELECT * { " + ALL + " } ORDER BY ?a ?d | 503",
        "SELECT * { ?a ?b ?c . ?d ?e ?f } | 413",
        "SELECT * { ?s ?p ?o FILTER REGEX(?o, '^(.*a){25}b$') } | 422",
        "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?q ?r FILTER REGEX(?r, '^(.*a){25}b$') } } | 422",
        "SELECT (REPLACE(?o, '^(.*a){25}b$', 'x') AS ?x) { ?s ?p ?o } | 422",
        "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } } | 422",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE SILENT <http://localhost:1/> { ?s ?p ?o } } } | 422",
        "DESCRIBE ?s { GRAPH ?g { ?s ?p ?o } } | 400",
      })
  void keepsQueriesWithinBounds(String query, int status) {
    HttpResponse<String> answer =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> client.query(query));
    assertEquals(status, answer.statusCode(), answer.body());
    assertTrue(answer.body().length() < 300, answer.body());
  }

  @Test
  void writesWholeRowsAfterTheTransactionHasEnded() {
    assertEquals(500, client.csv("SELECT ?o { ?s <http://many.example/p> ?o }").lines().count());
  }
}
