package dev.parley.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.graph.Iris;
import dev.parley.serve.protocol.Credentials;
import dev.parley.store.Store;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The cases of the SPARQL 1.1 Protocol, sections 2.1 and 2.2, and of what it says of errors. */
class ProtocolTest {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String QUERY = "application/sparql-query";
  private static final String UPDATE = "application/sparql-update";
  private static final String GRAPHS = "http://graphs.example/";
  private static final String TYPES = "SELECT ?type %s { ?s a ?type } ORDER BY ?type";

  private static Store store;
  private static ParleyServer server;
  private static Client client;

  @BeforeAll
  static void start() {
    store = Store.updating(List.of(), Iris.DEFAULT_BASE);
    server =
        ParleyServer.start(
            store,
            ServeOptions.standard().at("localhost", 0).updatedBy(Credentials.of("ann", "secret")));
    client = new Client(server.address());
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @BeforeEach
  void fill() {
    store.write(
        data -> {
          data.deleteAny(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
          for (int number = 1; number <= 3; number++) {
            data.add(
                NodeFactory.createURI(GRAPHS + number),
                NodeFactory.createURI("http://s.example/" + number),
                RDF.type.asNode(),
                NodeFactory.createURI("http://type.example/" + number));
          }
        });
  }

  @Test
  void asksByGet() {
    isTrue(client.get("/sparql?query=" + Client.encode("ASK {}")));
  }

  @Test
  void asksByPostOfAForm() {
    isTrue(client.post("/sparql", FORM, "query=" + Client.encode("ASK {}")));
  }

  @Test
  void asksByPostOfAQuery() {
    isTrue(client.post("/sparql", QUERY, "ASK {}"));
    isTrue(client.post("/sparql", QUERY + "; charset=UTF-8", "ASK { FILTER('ü' = '\\u00fc') }"));
  }

  @ParameterizedTest
  @CsvSource({"SELECT * {}, sparql-results+xml", "ASK {}, sparql-results+json"})
  void namesTheTypeOfItsResults(String query, String type) {
    HttpResponse<String> answer = client.query(query, "Accept", "application/" + type);
    assertTrue(type(answer).startsWith("application/" + type), type(answer));
  }

  @Test
  void takesTheDefaultGraphFromTheRequest() {
    assertEquals("1", types("default-graph-uri=" + GRAPHS + "1", ""));
    assertEquals(
        "1,2", types("default-graph-uri=" + GRAPHS + "1&default-graph-uri=" + GRAPHS + "2", ""));
  }

  @Test
  void takesTheNamedGraphsFromTheRequest() {
    String query = Client.encode("SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g");
    String parameters = "&named-graph-uri=" + GRAPHS + "1&named-graph-uri=" + GRAPHS + "3";
    assertEquals(
        "g\r\n" + GRAPHS + "1\r\n" + GRAPHS + "3\r\n",
        client.get("/sparql?query=" + query + parameters, "Accept", "text/csv").body());
  }

  @Test
  void takesBothFromTheRequest() {
    String query =
        Client.encode(
            "ASK { ?a a <http://type.example/1> . GRAPH ?g { ?b a <http://type.example/2> } FILTER NOT EXISTS { GRAPH ?h { ?c a <http://type.example/1> } } }");
    String parameters = "&default-graph-uri=" + GRAPHS + "1&named-graph-uri=" + GRAPHS + "2";
    isTrue(client.get("/sparql?query=" + query + parameters));
    isTrue(client.post("/sparql", FORM, "query=" + query + parameters));
  }

  @Test
  void takesTheDefaultGraphOfARequestWithADirectPost() {
    String parameters = "default-graph-uri=" + GRAPHS + "2";
    HttpResponse<String> answer =
        client.post("/sparql?" + parameters, QUERY, TYPES.formatted(""), "Accept", "text/csv");
    assertEquals("type\r\nhttp://type.example/2\r\n", answer.body());
  }

  @Test
  void takesTheRequestBeforeTheQuery() {
    assertEquals("2", types("default-graph-uri=" + GRAPHS + "2", "FROM <" + GRAPHS + "1>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ASK {", "ASK { ?s ?p }", "SELECT", "ASK { GRAPH ?g }", "%"})
  void refusesWhatIsNoQuery(String query) {
    isClientError(client.query(query));
    isClientError(client.post("/sparql", QUERY, query));
    isClientError(client.post("/sparql", FORM, "query=" + Client.encode(query)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"?query=ASK%7B%7D&query=ASK%7B%7D", "?query=", "?other=1", "?query"})
  void refusesNoneOrSeveralQueries(String parameters) {
    isClientError(client.get("/sparql" + parameters));
  }

  @Test
  void refusesOtherMethods() {
    String path = "/sparql?query=" + Client.encode("ASK {}");
    isClientError(client.send(client.request(path).PUT(BodyPublishers.noBody())));
    isClientError(client.send(client.request(path).DELETE()));
  }

  @Test
  void refusesPostsOfOtherTypesOrNone() {
    isClientError(client.post("/sparql", "text/plain", "ASK {}"));
    isClientError(client.send(client.request("/sparql").POST(BodyPublishers.ofString("ASK {}"))));
    isClientError(client.post("/sparql", FORM, ""));
    isClientError(client.post("/sparql", FORM, "other=1"));
  }

  @Test
  void refusesOtherCharacterSets() {
    isClientError(
        client.send(
            client
                .request("/sparql", "Content-Type", QUERY)
                .POST(
                    BodyPublishers.ofString("ASK { FILTER('ü'='ü') }", StandardCharsets.UTF_16))));
  }

  @Test
  void updatesByPostOfAForm() {
    isSuccess(update("/update", FORM, "update=" + Client.encode("CLEAR GRAPH <" + GRAPHS + "1>")));
    assertEquals("2,3", types("", ""));
  }

  @Test
  void updatesByPostOfAnUpdate() {
    isSuccess(update("/update", UPDATE, "CLEAR ALL"));
    assertEquals("", types("", ""));
  }

  @Test
  void resolvesRelativeIrisOfAnUpdate() {
    isSuccess(
        update(
            "/update",
            UPDATE,
            "INSERT DATA { GRAPH <"
                + GRAPHS
                + "9> { <http://s.example/9> <http://p.example/> <test> } }"));
    String object = client.csv("SELECT ?o { <http://s.example/9> <http://p.example/> ?o }");
    assertTrue(object.matches("[a-z]+://.+/test"), object);
  }

  @Test
  void takesTheGraphsOfAnUpdateFromTheRequest() {
    String insert =
        "INSERT { GRAPH <" + GRAPHS + "9> { ?s a <http://type.example/new> } } WHERE { %s }";
    isSuccess(
        update("/update?using-graph-uri=" + GRAPHS + "1", UPDATE, insert.formatted("?s a ?type")));
    assertEquals(
        "1", client.csv("SELECT (COUNT(*) AS ?n) { GRAPH <" + GRAPHS + "9> { ?s ?p ?o } }"));
    String named = "GRAPH ?g { ?s a ?type }";
    isSuccess(
        update("/update?using-named-graph-uri=" + GRAPHS + "2", UPDATE, insert.formatted(named)));
    assertEquals(
        "2", client.csv("SELECT (COUNT(*) AS ?n) { GRAPH <" + GRAPHS + "9> { ?s ?p ?o } }"));
  }

  @Test
  void refusesGraphsBothInTheRequestAndInTheUpdate() {
    for (String own : List.of("USING <" + GRAPHS + "1>", "USING NAMED <" + GRAPHS + "1>")) {
      String text =
          "INSERT { GRAPH <" + GRAPHS + "9> { ?s ?p ?o } } " + own + " WHERE { ?s ?p ?o }";
      isClientError(update("/update?using-graph-uri=" + GRAPHS + "1", UPDATE, text));
    }
    String with = "WITH <" + GRAPHS + "1> INSERT { ?s ?p 1 } WHERE { ?s ?p ?o }";
    isClientError(update("/update?using-graph-uri=" + GRAPHS + "1", UPDATE, with));
  }

  @Test
  void refusesWhatIsNoUpdate() {
    isClientError(update("/update", UPDATE, "CLEAR XYZ"));
    isClientError(update("/update", FORM, "update=" + Client.encode("CLEAR XYZ")));
    isClientError(update("/update", FORM, "update=CLEAR+ALL&update=CLEAR+ALL"));
    isClientError(update("/update", FORM, ""));
    isClientError(update("/update", "text/plain", "CLEAR ALL"));
    isClientError(
        client.get("/update?update=" + Client.encode("CLEAR ALL"), "Authorization", ann()));
    assertEquals("1,2,3", types("", ""));
  }

  private String types(String parameters, String from) {
    String query = Client.encode(TYPES.formatted(from));
    String csv =
        client.get("/sparql?query=" + query + "&" + parameters, "Accept", "text/csv").body();
    return String.join(
        ",",
        csv.lines()
            .skip(1)
            .filter(line -> line.startsWith("http://type.example/"))
            .map(line -> line.substring(20))
            .toList());
  }

  private HttpResponse<String> update(String path, String type, String body) {
    return client.post(path, type, body, "Authorization", ann());
  }

  private static String ann() {
    return "Basic " + Base64.getEncoder().encodeToString("ann:secret".getBytes());
  }

  private static void isTrue(HttpResponse<String> answer) {
    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("true"), answer.body());
  }

  private static void isSuccess(HttpResponse<String> answer) {
    assertTrue(answer.statusCode() / 100 <= 3, answer.statusCode() + " " + answer.body());
  }

  private static void isClientError(HttpResponse<String> answer) {
    assertEquals(4, answer.statusCode() / 100, answer.statusCode() + " " + answer.body());
  }

  private static String type(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("");
  }
}
