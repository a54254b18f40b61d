package dev.parley.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.graph.Iris;
import dev.parley.store.SampleData;
import dev.parley.store.Store;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParleyServerTest {

  private static final String PLACE =
      "PREFIX parley: <https://w3id.org/parley/ontology#> PREFIX rdfs:"
          + " <http://www.w3.org/2000/01/rdf-schema#> SELECT DISTINCT ?name { ?m parley:place ?p . ?p rdfs:label ?name }";

  private static Store store;
  private static ParleyServer server;
  private static Client client;

  @BeforeAll
  static void start() {
    store = Store.reading(SampleData.graphs(), Iris.DEFAULT_BASE);
    server = ParleyServer.start(store, ServeOptions.standard().at("localhost", 0));
    client = new Client(server.address());
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @Test
  void answersOverTheUnionOfAllGraphs() {
    assertEquals("Sochi", client.csv(PLACE));
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json, application/sparql-results+json",
    "application/json, application/json",
    "application/sparql-results+xml, application/sparql-results+xml",
    "text/csv, text/csv",
    "text/tab-separated-values, text/tab-separated-values",
    "*/*, application/sparql-results+json",
    "'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', application/xml",
  })
  void answersSelectInTheFormatThatIsAskedFor(String accept, String type) {
    HttpResponse<String> answer = client.query(PLACE, "Accept", accept);
    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(type(answer).startsWith(type), type(answer));
    assertTrue(answer.body().contains("Sochi"));
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, text/turtle",
    "application/n-triples, application/n-triples",
    "application/ld+json, application/ld+json",
    "application/rdf+xml, application/rdf+xml",
    "application/trig, application/trig",
    "*/*, text/turtle",
  })
  void answersConstructInTheFormatThatIsAskedFor(String accept, String type) {
    HttpResponse<String> answer =
        client.query(
            "CONSTRUCT WHERE { ?s <https://w3id.org/parley/ontology#iso3> ?o }", "Accept", accept);
    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(type(answer).startsWith(type), type(answer));
    assertTrue(answer.body().contains("TUR"));
  }

  @ParameterizedTest
  @CsvSource({
    "SELECT * {?s ?p ?o}, text/turtle",
    "CONSTRUCT WHERE {?s ?p ?o}, text/csv",
    "ASK {}, image/png"
  })
  void saysWhenItHasNoSuchFormat(String query, String accept) {
    assertEquals(406, client.query(query, "Accept", accept).statusCode());
  }

  @ParameterizedTest
  @CsvSource({"/sparql", "/parley/sparql", "/parley/query", "/parley"})
  void answersAtEachAddressAndInEachForm(String path) {
    String encoded = "query=" + Client.encode(PLACE);
    assertTrue(client.get(path + "?" + encoded).body().contains("Sochi"));
    assertTrue(
        client.post(path, "application/x-www-form-urlencoded", encoded).body().contains("Sochi"));
    assertTrue(client.post(path, "application/sparql-query", PLACE).body().contains("Sochi"));
  }

  @Test
  void selectsGraphsByFromAndByGraph() {
    String count = "SELECT (COUNT(*) AS ?n) %s { ?m <https://w3id.org/parley/ontology#place> ?p }";
    assertEquals("2", client.csv(count.formatted("")));
    assertEquals(
        "1", client.csv(count.formatted("FROM <https://w3id.org/parley/id/article/assad-visit>")));
    assertEquals("0", client.csv(count.formatted("FROM <https://w3id.org/parley/id/reference>")));
    assertEquals(
        "1",
        client.csv(
            "SELECT (COUNT(*) AS ?n) { GRAPH <https://w3id.org/parley/id/article/assad-visit> { ?m <https://w3id.org/parley/ontology#place> ?p } }"));
  }

  @Test
  void saysInOneLineWhatIsWrongWithAQuery() {
    HttpResponse<String> answer = client.query("SELECT * WHERE { ?s ?p");
    assertEquals(400, answer.statusCode());
    assertEquals("text/plain;charset=utf-8", type(answer));
    assertTrue(answer.body().startsWith("Parse error: "), answer.body());
  }

  @Test
  void compressesLongAnswers() {
    HttpResponse<String> answer = client.query("SELECT * { ?s ?p ?o }", "Accept-Encoding", "gzip");
    assertEquals("gzip", answer.headers().firstValue("Content-Encoding").orElse(""));
  }

  @Test
  void tellsWhetherAnAnswerIsStillGood() {
    HttpResponse<String> first = client.query(PLACE);
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertEquals("no-cache", first.headers().firstValue("Cache-Control").orElseThrow());
    HttpResponse<String> second = client.query(PLACE, "If-None-Match", tag);
    if (second.statusCode() == 200) {
      // The description of the store, written soon after the start, has come in between.
      tag = second.headers().firstValue("ETag").orElseThrow();
      second = client.query(PLACE, "If-None-Match", tag);
    }
    assertEquals(304, second.statusCode());
    assertEquals("", second.body());
    HttpResponse<String> other = client.query(PLACE, "If-None-Match", tag, "Accept", "text/csv");
    assertEquals(200, other.statusCode());
    assertNotEquals(tag, other.headers().firstValue("ETag").orElseThrow());
  }

  @Test
  void givesNoTagToWhatIsNeverTheSame() {
    assertTrue(client.query("SELECT (NOW() AS ?n) {}").headers().firstValue("ETag").isEmpty());
  }

  @Test
  void describesItselfWhenItIsAskedNothing() {
    HttpResponse<String> answer = client.get("/sparql");
    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(type(answer).startsWith("text/turtle"));
    assertTrue(answer.body().contains("sd:UnionDefaultGraph"), answer.body());
    assertTrue(answer.body().contains(server.address() + "sparql>"), answer.body());
    assertTrue(
        type(client.get("/sparql", "Accept", "application/ld+json"))
            .startsWith("application/ld+json"));
  }

  @Test
  void handsOutOneGraphByItsIri() {
    String graph = "https://w3id.org/parley/id/article/assad-visit";
    HttpResponse<String> answer =
        client.get("/data?graph=" + Client.encode(graph), "Accept", "application/n-triples");
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("bashar-al-assad"));
    assertTrue(!answer.body().contains("rouhani"));
    assertEquals(404, client.get("/data?graph=" + Client.encode(graph + "x")).statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "/data, 400",
    "/data?default, 403",
    "/data?graph=urn:x-arq:UnionGraph, 403",
    "/data?graph=urn:x-arq:DefaultGraph, 403",
    "/data?graph=x, 400",
    "/parley, 400",
    "/parley/data, 400",
  })
  void givesNobodyEverythingByAccident(String path, int status) {
    assertEquals(status, client.get(path).statusCode(), client.get(path).body());
  }

  @Test
  void isOnlyRead() {
    String update = "INSERT DATA { GRAPH <http://g> { <http://s> <http://p> 1 } }";
    assertEquals(404, client.post("/update", "application/sparql-update", update).statusCode());
    assertEquals(
        404, client.post("/parley/update", "application/sparql-update", update).statusCode());
    assertEquals(
        400,
        client
            .post("/sparql", "application/x-www-form-urlencoded", "update=" + Client.encode(update))
            .statusCode());
    assertEquals(415, client.post("/sparql", "application/sparql-update", update).statusCode());
    assertEquals(
        405,
        client
            .post("/data?graph=http://g", "text/turtle", "<http://s> <http://p> 1 .")
            .statusCode());
  }

  @Test
  void letsPagesOfAnyOriginReadWithoutCredentials() {
    HttpResponse<String> answer = client.query("ASK {}", "Origin", "https://evil.example");
    assertEquals("*", answer.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
    assertTrue(answer.headers().firstValue("Access-Control-Allow-Credentials").isEmpty());
    HttpResponse<String> preflight =
        client.send(
            client
                .request(
                    "/sparql",
                    "Origin",
                    "https://evil.example",
                    "Access-Control-Request-Method",
                    "POST")
                .method("OPTIONS", java.net.http.HttpRequest.BodyPublishers.noBody()));
    assertEquals(204, preflight.statusCode());
    assertEquals(
        "GET, HEAD, POST, OPTIONS",
        preflight.headers().firstValue("Access-Control-Allow-Methods").orElse(""));
  }

  @Test
  void answersThatItIsAliveAndCounts() {
    assertEquals(200, client.get("/$/ping").statusCode());
    HttpResponse<String> metrics = client.get("/$/metrics");
    assertTrue(metrics.body().contains("fuseki_requests"), metrics.body());
  }

  @Test
  void putsAStrictPolicyOnEverything() {
    for (String path : new String[] {"/sparql", "/nowhere", "/$/ping"}) {
      String policy = client.get(path).headers().firstValue("Content-Security-Policy").orElse("");
      assertTrue(policy.startsWith("default-src 'none'"), path);
    }
  }

  private static String type(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("");
  }
}
