package dev.parley.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.graph.Iris;
import dev.parley.serve.guard.QueryLimits;
import dev.parley.store.Exporter;
import dev.parley.store.NamedGraph;
import dev.parley.store.QueryRunner;
import dev.parley.store.RdfFormat;
import dev.parley.store.ResultFormat;
import dev.parley.store.SampleData;
import dev.parley.store.SparqlSource;
import dev.parley.store.Store;
import dev.parley.store.StoreException;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tools of others send and expect, which were built for other servers. */
class OtherToolsTest {

  private static final String GRAPH =
      "/data?graph=" + Client.encode(Iris.DEFAULT_BASE + "article/assad-visit");
  private static final String CONSTRUCT =
      "/sparql?query=" + Client.encode("CONSTRUCT WHERE { ?s a ?type }");
  private static final String MUCH = Iris.DEFAULT_BASE + "place/much";
  private static final int LINKS = 12_050;

  private static Store store;
  private static ParleyServer server;
  private static Client client;

  @BeforeAll
  static void start() {
    List<NamedGraph> graphs = new ArrayList<>(SampleData.graphs());
    Graph links = GraphFactory.createDefaultGraph();
    for (int i = 0; i < LINKS; i++) {
      links.add(
          NodeFactory.createURI(Iris.DEFAULT_BASE + "place/a" + i),
          RDFS.seeAlso.asNode(),
          NodeFactory.createURI(MUCH));
    }
    graphs.add(new NamedGraph(NodeFactory.createURI("http://links.example/"), links));
    store = Store.reading(graphs, Iris.DEFAULT_BASE);
    QueryLimits limits = QueryLimits.standard().withRows(11_000).withTime(Duration.ofSeconds(20));
    server =
        ParleyServer.start(store, ServeOptions.standard().at("localhost", 0).withLimits(limits));
    client = new Client(server.address());
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @ParameterizedTest
  @CsvSource({
    "rdf%2Bxml, application/rdf+xml",
    "rdf+xml, application/rdf+xml",
    "rdf, application/rdf+xml",
    "xml, application/rdf+xml",
    "n3, text/turtle",
    "turtle, text/turtle",
    "ntriples, application/n-triples",
    "jsonld, application/ld+json",
    "json-ld, application/ld+json",
    "application/trig, application/trig",
  })
  void knowsTheNamesOfFormsOfGraphs(String name, String type) {
    assertTrue(type(client.get(CONSTRUCT + "&output=" + name)).startsWith(type));
    assertTrue(type(client.get(CONSTRUCT + "&format=" + name)).startsWith(type));
  }

  @Test
  void goesByTheHeaderWhereAShortNameSaysNothing() {
    String rows = "/sparql?query=" + Client.encode("SELECT * { ?s a ?type } LIMIT 1");
    assertTrue(type(client.get(rows + "&output=n3", "Accept", "text/csv")).startsWith("text/csv"));
    assertEquals(406, client.get(rows + "&output=text/turtle").statusCode());
    assertEquals(406, client.get(CONSTRUCT + "&output=image/png").statusCode());
  }

  @Test
  void exportsFromAnEndpointWhatIsLongerThanAnAnswer() {
    SparqlSource endpoint = new SparqlSource.Endpoint(server.address().resolve("/sparql"));
    Exporter exporter = new Exporter(endpoint, PrefixMapping.Standard);
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertEquals(4, exporter.exportAll(RdfFormat.NQUADS, out));

    DatasetGraph data = parse(out.toString(StandardCharsets.UTF_8), Lang.NQUADS);
    assertEquals(LINKS, data.getGraph(NodeFactory.createURI("http://links.example/")).size());
    for (NamedGraph graph : SampleData.graphs()) {
      assertTrue(data.getGraph(graph.name()).isIsomorphicWith(graph.triples()));
    }
  }

  @Test
  void tellsWhatTheServerSaidWhenItRefused() {
    SparqlSource endpoint = new SparqlSource.Endpoint(server.address().resolve("/sparql"));
    StoreException refused =
        assertThrows(
            StoreException.class,
            () ->
                new QueryRunner(endpoint)
                    .run(
                        "SELECT * { ?s ?p ?o }",
                        ResultFormat.CSV,
                        RdfFormat.TURTLE,
                        new ByteArrayOutputStream()));
    assertTrue(refused.getMessage().contains("ask for fewer with LIMIT"), refused.getMessage());
  }

  @Test
  void handsOutEverythingAtOnce() {
    HttpResponse<String> dump = client.get("/dump.nq");
    assertTrue(type(dump).startsWith("application/n-quads"));
    DatasetGraph data = parse(dump.body(), Lang.NQUADS);
    assertEquals(LINKS, data.getGraph(NodeFactory.createURI("http://links.example/")).size());
    assertFalse(dump.body().contains("DatasetDescription"));
    String tag = dump.headers().firstValue("ETag").orElseThrow();
    assertEquals(304, client.get("/dump.nq", "If-None-Match", tag).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/sparql", "/sparql?query=ASK%7B%7D", "/data?graph=http://links.example/"})
  void answersHeadAsGetButWithoutABody(String path) {
    HttpResponse<String> get = client.get(path);
    HttpResponse<String> head =
        client.send(client.request(path).method("HEAD", BodyPublishers.noBody()));
    assertEquals(200, head.statusCode());
    assertEquals("", head.body());
    assertEquals(type(get), type(head));
    assertEquals(get.headers().firstValue("ETag"), head.headers().firstValue("ETag"));
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, /sparql",
    "DELETE, /sparql",
    "PATCH, /sparql",
    "PUT, /data?graph=http://g",
    "DELETE, /data",
    "PATCH, /data?graph=http://g",
    "POST, /id/article/assad-visit",
    "PUT, /id/article/assad-visit.ttl",
    "DELETE, /id/article/assad-visit",
    "PATCH, /id/article/assad-visit",
    "POST, /find",
    "POST, /",
    "DELETE, /dump.nq",
    "POST, /.well-known/void",
    "PUT, /ontology",
    "DELETE, /convert",
  })
  void namesTheMethodsThatAnAddressHas(String method, String path) {
    HttpResponse<String> answer =
        client.send(client.request(path).method(method, BodyPublishers.ofString("x")));
    assertEquals(405, answer.statusCode());
    List<String> allowed = List.of(answer.headers().firstValue("Allow").orElse("").split(" *, *"));
    assertTrue(allowed.containsAll(List.of("GET", "HEAD")), allowed::toString);
    assertFalse(allowed.contains(method));
    HttpResponse<String> told =
        client.send(client.request(path).method("OPTIONS", BodyPublishers.noBody()));
    assertEquals(204, told.statusCode());
    assertEquals(
        answer.headers().firstValue("Allow").map(String::strip),
        told.headers().firstValue("Allow").map(String::strip));
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
  void saysOfNothingThatItIsNotThere(String method) {
    HttpResponse<String> answer =
        client.send(client.request("/id/nothing").method(method, BodyPublishers.noBody()));
    assertEquals(404, answer.statusCode());
  }

  @Test
  void sendsPeopleToThePageWhereTheyCanAsk() {
    HttpResponse<String> browser =
        client.get("/sparql", "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    assertEquals(303, browser.statusCode());
    assertEquals("/query", browser.headers().firstValue("Location").orElse(""));
    assertTrue(type(client.get("/sparql", "Accept", "*/*")).startsWith("text/turtle"));
  }

  @ParameterizedTest
  @CsvSource({
    "application/trig, TRIG",
    "application/n-quads, NQUADS",
    "application/ld+json, JSONLD",
    "text/turtle, TURTLE",
    "*/*, TURTLE",
  })
  void handsOutAGraphInTheFormThatIsAskedFor(String accept, String language) {
    HttpResponse<String> answer = client.get(GRAPH, "Accept", accept);
    assertEquals(200, answer.statusCode());
    Lang lang = Lang.TURTLE;
    switch (language) {
      case "TRIG" -> lang = Lang.TRIG;
      case "NQUADS" -> lang = Lang.NQUADS;
      case "JSONLD" -> lang = Lang.JSONLD;
      default -> assertTrue(answer.body().contains("parley:Article"), answer.body());
    }
    DatasetGraph data = parse(answer.body(), lang);
    Node name = NodeFactory.createURI(Iris.DEFAULT_BASE + "article/assad-visit");
    Graph graph = data.containsGraph(name) ? data.getGraph(name) : data.getDefaultGraph();
    assertEquals(lang == Lang.TRIG || lang == Lang.NQUADS, data.containsGraph(name));
    assertTrue(graph.isIsomorphicWith(store.graph(name.getURI()).orElseThrow()));
  }

  @Test
  void refusesAGraphInAFormThatItHasNot() {
    HttpResponse<String> answer = client.get(GRAPH, "Accept", "image/png");
    assertEquals(406, answer.statusCode());
    assertTrue(answer.body().contains("application/trig"), answer.body());
  }

  @Test
  void shortensTheIrisOfWhatItDescribes() {
    String putin = Iris.DEFAULT_BASE + "person/vladimir-putin";
    assertTrue(client.query("DESCRIBE <" + putin + ">").body().contains("parley:Person"));
  }

  @ParameterizedTest
  @CsvSource({"application/rdf+xml, 406", "application/ld+json, 406", "text/turtle, 200"})
  void writesTripleTermsWhereTheFormHasThem(String type, int status) {
    String query = "CONSTRUCT { <http://s> <http://p> <<( <http://a> <http://b> 1 )>> } {}";
    assertEquals(status, client.query(query, "Accept", type).statusCode());
  }

  @Test
  void stopsWhenTheClientSaysSo() {
    String slow = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
    HttpResponse<String> answer =
        client.get("/sparql?timeout=1&query=" + Client.encode(slow), "Accept", "text/csv");
    assertEquals(503, answer.statusCode());
    assertTrue(answer.headers().firstValue("Retry-After").isPresent());
    assertTrue(answer.body().contains("1 second"), answer.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/id/person/vladimir-putin/",
        "/id/person/vladimir%2Dputin",
        "/id/person/%76ladimir-putin",
      })
  void sendsOtherSpellingsToTheUsualOne(String path) {
    HttpResponse<String> answer = client.get(path);
    assertEquals(301, answer.statusCode());
    assertEquals("/id/person/vladimir-putin", answer.headers().firstValue("Location").orElse(""));
  }

  @Test
  void saysOnlyWhatTheStoreSays() {
    Graph union = GraphFactory.createDefaultGraph();
    SampleData.graphs().forEach(graph -> graph.triples().find().forEachRemaining(union::add));
    for (String thing :
        List.of("meeting/sochi-2017-11-22", "person/vladimir-putin", "article/sochi-summit")) {
      Graph document = LinkedDataTest.parse(client.get("/id/" + thing + ".ttl").body(), "TURTLE");
      List<Triple> invented =
          document.stream()
              .filter(triple -> !triple.getSubject().isBlank() && !triple.getObject().isBlank())
              .filter(triple -> !union.contains(triple))
              .toList();
      assertEquals(List.of(), invented, thing);
    }
  }

  @Test
  void leadsFromEachPartOfALongDocumentToTheNext() {
    Map<String, String> next = Map.of("", "?part=2", "?part=24", "?part=25");
    for (Map.Entry<String, String> step : next.entrySet()) {
      HttpResponse<String> part = client.get("/id/place/much.ttl" + step.getKey());
      assertEquals(
          "</id/place/much.ttl" + step.getValue() + ">; rel=\"next\"",
          part.headers().allValues("Link").getLast());
      Graph graph = LinkedDataTest.parse(part.body(), "TURTLE");
      assertEquals(
          500, graph.find(Node.ANY, Node.ANY, NodeFactory.createURI(MUCH)).toList().size());
      assertTrue(
          graph.contains(
              Node.ANY,
              NodeFactory.createURI("http://www.w3.org/1999/xhtml/vocab#next"),
              NodeFactory.createURI(server.address() + "id/place/much.ttl" + step.getValue())));
    }
    HttpResponse<String> last = client.get("/id/place/much.ttl?part=25");
    assertEquals(1, last.headers().allValues("Link").size());
    Graph rest = LinkedDataTest.parse(last.body(), "TURTLE");
    assertEquals(50, rest.find(Node.ANY, Node.ANY, NodeFactory.createURI(MUCH)).toList().size());
    String link = "<a href=\"/id/place/much.html?part=";
    assertTrue(client.get("/id/place/much.html").body().contains(link + "2\""));
    assertTrue(client.get("/id/place/much.html?part=24").body().contains(link + "25\""));
    assertFalse(client.get("/id/place/much.html?part=25").body().contains(link));
  }

  private static String type(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("");
  }

  private static DatasetGraph parse(String text, Lang lang) {
    return RDFParser.fromString(text, lang).toDatasetGraph();
  }
}
