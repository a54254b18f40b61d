package dev.parley.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.graph.Iris;
import dev.parley.serve.guard.QueryLimits;
import dev.parley.store.NamedGraph;
import dev.parley.store.SampleData;
import dev.parley.store.Store;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stranger might try on a server that anybody can reach. */
class AttackTest {

  private static final Duration LIMIT = Duration.ofSeconds(1);
  private static final String NAMES =
      "PREFIX text: <http://jena.apache.org/text#> PREFIX rdfs:"
          + " <http://www.w3.org/2000/01/rdf-schema#> SELECT * { ?s text:query %s }";
  private static final Duration SOON = Duration.ofSeconds(8);
  private static final String ALL = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l";

  private static Store store;
  private static ParleyServer server;
  private static Client client;
  private static Listener listener;

  @BeforeAll
  static void start() {
    List<NamedGraph> graphs = new ArrayList<>(SampleData.graphs());
    graphs.add(many());
    store = Store.reading(graphs, Iris.DEFAULT_BASE);
    server =
        ParleyServer.start(
            store,
            ServeOptions.standard()
                .at("localhost", 0)
                .withLimits(QueryLimits.standard().withTime(LIMIT).withRows(1_000)));
    client = new Client(server.address());
    listener = new Listener();
  }

  private static NamedGraph many() {
    Graph graph = GraphFactory.createDefaultGraph();
    for (int i = 0; i < 2_000; i++) {
      graph.add(
          Triple.create(
              NodeFactory.createURI("http://many.example/" + i),
              NodeFactory.createURI("http://many.example/p"),
              NodeFactory.createLiteralString("a".repeat(62) + "c")));
    }
    return new NamedGraph(NodeFactory.createURI("http://many.example/"), graph);
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
    listener.close();
  }

  @AfterEach
  void reachesNobodyAndLives() {
    assertEquals(List.of(), listener.calls());
    assertEquals(200, client.get("/$/ping").statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <%s> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }",
        "SELECT * { { SELECT * { SERVICE <%s> { ?s ?p ?o } } } }",
        "SELECT * { ?x ?y ?z FILTER EXISTS { SERVICE <%s> { ?s ?p ?o } } }",
        "SELECT * { ?x ?y ?z FILTER NOT EXISTS { SERVICE SILENT <%s> { ?s ?p ?o } } }",
        "SELECT * { VALUES ?u { <%s> } SERVICE ?u { ?s ?p ?o } }",
        "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <%s> { ?s ?p ?o } }",
        "ASK { SERVICE <%s> { ?s ?p ?o } }",
        "SELECT * FROM <%s> { ?s ?p ?o }",
        "SELECT * FROM NAMED <%s> { GRAPH ?g { ?s ?p ?o } }",
        "DESCRIBE <%s>",
        "SELECT * { SERVICE <cache:%s> { ?s ?p ?o } }",
        "SELECT * { SERVICE <loop:bulk+10:%s> { ?s ?p ?o } }",
      })
  void cannotMakeTheServerCallOut(String query) {
    HttpResponse<String> answer = client.query(query.formatted(listener.address()));
    assertFalse(answer.body().contains("reached"), answer.body());
  }

  @Test
  void searchesNames() {
    HttpResponse<String> answer = search("(rdfs:label \"sochi -bocharov\" 10)");
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("place/sochi"), answer.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"/((a{1,50}){1,50}){1,50}/\"",
        "\"sochi OR /a/\"",
        "\"(((\"",
        "(<http://many.example/p> \"a\")",
        "(rdfs:label \"sochi\" 1000000)",
      })
  void refusesSearchesThatNoLimitOfTimeWouldStop(String search) {
    assertEquals(422, client.query(NAMES.formatted(search)).statusCode());
  }

  @Test
  void refusesALongSearch() {
    String words = "sochi~ ".repeat(200);
    assertEquals(422, client.query(NAMES.formatted("'" + words + "'")).statusCode());
    assertEquals(200, search("'\"a / b\" OR c\\\\/d'").statusCode());
  }

  /** Returns the answer, asking again while the first search of a slow machine takes too long. */
  private static HttpResponse<String> search(String words) {
    Instant end = Instant.now().plus(SOON);
    HttpResponse<String> answer = client.query(NAMES.formatted(words));
    while (answer.statusCode() == 503 && Instant.now().isBefore(end)) {
      answer = client.query(NAMES.formatted(words));
    }
    return answer;
  }

  @Test
  void saysThatServiceIsOff() {
    HttpResponse<String> answer =
        client.query("SELECT * { SERVICE <http://x.example/> { ?s ?p ?o } }");
    assertEquals(422, answer.statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
        "SELECT * FROM NAMED <file:///etc/passwd> { GRAPH ?g { ?s ?p ?o } }",
        "SELECT * { SERVICE <file:///etc/passwd> { ?s ?p ?o } }",
        "SELECT * { GRAPH <file:///etc/passwd> { ?s ?p ?o } }",
        "DESCRIBE <file:///etc/passwd>",
      })
  void cannotMakeTheServerOpenFiles(String query) {
    HttpResponse<String> answer = client.query(query);
    assertFalse(answer.body().contains("root"), answer.body());
  }

  @Test
  void cannotNameAFileAsGraph(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("x.ttl"), "<http://s> <http://p> 'secret' .");
    String parameter = Client.encode(file.toUri().toString());
    String query = Client.encode("SELECT * { ?s ?p ?o }");
    for (String name : List.of("default-graph-uri", "named-graph-uri")) {
      String answer = client.get("/sparql?query=" + query + "&" + name + "=" + parameter).body();
      assertFalse(answer.contains("secret"), answer);
    }
    assertEquals(404, client.get("/data?graph=" + parameter).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (<java:dev.parley.serve.Evil>(1) AS ?x) {}",
        "SELECT * { BIND (CALL(<java:dev.parley.serve.Evil>, 1) AS ?x) }",
        "SELECT * { ?x <java:dev.parley.serve.Evil> ?y }",
        "SELECT * { ?a ?b ?c FILTER EXISTS { BIND (<java:dev.parley.serve.Evil>(1) AS ?x) } }",
        "SELECT (<http://jena.hpl.hp.com/ARQ/function#../../../dev.parley.serve.Evil>(1) AS ?x) {}",
      })
  void cannotLoadClasses(String query) {
    client.query(query);
    assertNull(System.getProperty("dev.parley.evil"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<http://jena.apache.org/ARQ/js#eval>(\"1+1\")",
        "<http://jena.apache.org/ARQ/function#wait>(9000)",
        "<http://jena.apache.org/ARQ/function#context>(\"x\")",
        "<http://jena.apache.org/ARQ/function#systemVar>(\"user.dir\")",
        "<http://www.w3.org/2005/xpath-functions#matches>(\"aa\", \"a\")",
        "<http://www.w3.org/ns/sparql#regex>(\"aa\", \"a\")",
        "<http://www.w3.org/2005/xpath-functions#apply>(<http://jena.apache.org/ARQ/function#wait>,"
            + " 9000)",
      })
  void cannotCallWhatIsNotPure(String call) {
    HttpResponse<String> answer =
        assertTimeoutPreemptively(
            SOON, () -> client.query("SELECT (" + call + " AS ?x) {}", "Accept", "text/csv"));
    assertTrue(answer.statusCode() >= 400 || answer.body().equals("x\r\n\r\n"), answer.body());
  }

  @Test
  void mayCallWhatIs() {
    assertEquals(
        "3,A",
        client.csv(
            "SELECT (<http://www.w3.org/2001/XMLSchema#integer>(\"3\") AS ?x)"
                + " (<http://www.w3.org/2005/xpath-functions#upper-case>(\"a\") AS ?y) {}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?n) { " + ALL + " }",
        "SELECT * { " + ALL + " } ORDER BY ?a ?d",
        "SELECT (GROUP_CONCAT(?c) AS ?all) { " + ALL + " }",
        "SELECT (COUNT(DISTINCT *) AS ?n) { " + ALL + " }",
        "ASK { { SELECT (COUNT(*) AS ?n) { " + ALL + " } } }",
        "SELECT * { " + ALL + " FILTER (STRLEN(STR(?l)) = 12345) }",
      })
  void cannotRunForLong(String query) {
    HttpResponse<String> answer = assertTimeoutPreemptively(SOON, () -> client.query(query));
    assertEquals(503, answer.statusCode(), answer.body());
    assertTrue(answer.body().startsWith("Query timed out"), answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"12,1", "8,8", "12", "12,100", "0", "-1", "abc"})
  void cannotRaiseTheTimeLimit(String timeout) {
    String query = Client.encode("SELECT (COUNT(*) AS ?n) { " + ALL + " }");
    HttpResponse<String> answer =
        assertTimeoutPreemptively(
            Duration.ofSeconds(4),
            () -> client.get("/sparql?query=" + query + "&timeout=" + Client.encode(timeout)));
    assertEquals(503, answer.statusCode(), answer.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?a ?b ?c . ?d ?e ?f }",
        "CONSTRUCT { ?a ?b ?f } WHERE { ?a ?b ?c . ?d ?e ?f }",
      })
  void getsNoHalfOfALongAnswer(String query) {
    HttpResponse<String> answer = assertTimeoutPreemptively(SOON, () -> client.query(query));
    assertTrue(answer.statusCode() == 413 || answer.statusCode() == 503, answer.body());
    assertTrue(answer.body().length() < 200, answer.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s ?p ?o FILTER REGEX(?o, '^(.*a){25}b$') }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?q ?r FILTER REGEX(?r, '^(.*a){25}b$') } }",
        "SELECT * { { SELECT ?o { ?s ?p ?o FILTER REGEX(?o, '^(.*a){25}b$') } } }",
        "SELECT"
            + " (REGEX(CONCAT('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',"
            + " 'c'), '^(.*a){25}b$') AS ?x) {}",
        "SELECT (REPLACE(?o, '^(.*a){25}b$', 'x') AS ?x) { ?s ?p ?o }",
        "SELECT * { ?s ?p ?o } ORDER BY REGEX(?o, '^(.*a){25}b$')",
        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (REGEX(?o, '^(.*a){25}b$') AS ?g)",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (REGEX(SAMPLE(?o), '^(.*a){25}b$'))",
        "ASK { ?s ?p ?o BIND (REGEX(?o, '^(.*a){25}b$') AS ?x) FILTER (?x) }",
        "SELECT * { ?s ?p ?o OPTIONAL { ?s ?q ?r FILTER REGEX(?o, '^(.*a){25}b$') } }",
      })
  void cannotBurnAThreadWithARegularExpression(String query) {
    HttpResponse<String> answer = assertTimeoutPreemptively(SOON, () -> client.query(query));
    assertTrue(answer.statusCode() == 422 || answer.statusCode() == 503, answer.body());
  }

  @ParameterizedTest
  @MethodSource("dev.parley.serve.HostileQueries#valuesWithoutBound")
  void cannotMakeAValueWithoutBound(String query) {
    HttpResponse<String> answer = assertTimeoutPreemptively(SOON, () -> client.query(query));
    assertEquals(422, answer.statusCode(), answer.body());
  }

  @ParameterizedTest
  @MethodSource("dev.parley.serve.HostileQueries#memory")
  void cannotFillTheMemory(String query) {
    HttpResponse<String> answer = assertTimeoutPreemptively(SOON, () -> client.query(query));
    assertTrue(answer.statusCode() == 413 || answer.statusCode() == 503, answer.body());
    assertFalse(answer.body().contains("heap"), answer.body());
  }

  @ParameterizedTest
  @MethodSource("dev.parley.serve.HostileQueries#large")
  void learnsWhatBecameOfALargeQuestion(String query) {
    HttpResponse<String> answer =
        assertTimeoutPreemptively(
            SOON,
            () ->
                client.post(
                    "/sparql",
                    "application/sparql-query",
                    query,
                    "Accept",
                    "application/sparql-results+json, application/n-triples"));
    if (answer.statusCode() == 200) {
      assertTrue(answer.body().isEmpty() || answer.body().matches("(?s).*[}.]\\s*"), "not whole");
    } else {
      assertTrue(Set.of(400, 413, 422, 503).contains(answer.statusCode()), answer.body());
      assertTrue(answer.body().length() < 300, answer.body());
      assertFalse(answer.body().contains("heap"), answer.body());
    }
  }

  @Test
  void mayUseOrdinaryRegularExpressions() {
    assertEquals(
        "Sochi,S-chi",
        client.csv(
            "SELECT DISTINCT ?l (REPLACE(STR(?l), '(S)o', '$1-') AS ?r) { ?s"
                + " <http://www.w3.org/2000/01/rdf-schema#label> ?l FILTER REGEX(?l, '^soCHI$',"
                + " 'i') }"));
  }

  @Test
  void cannotDescribeEverything() {
    assertEquals(400, client.query("DESCRIBE ?s { ?s ?p ?o }").statusCode());
    assertEquals(200, client.query("DESCRIBE ?s { ?s ?p ?o } LIMIT 3").statusCode());
  }

  @Test
  void cannotNestWithoutEnd() {
    for (String query :
        List.of(
            "SELECT * { FILTER(" + "(".repeat(5_000) + "1" + ")".repeat(5_000) + ") }",
            "SELECT * " + "{".repeat(5_000) + "}".repeat(5_000),
            "SELECT * { " + "?a ?b ?c OPTIONAL {".repeat(1_000) + "}".repeat(1_000) + "}")) {
      HttpResponse<String> answer =
          assertTimeoutPreemptively(
              SOON, () -> client.post("/sparql", "application/sparql-query", query));
      assertEquals(400, answer.statusCode(), answer.body());
      assertTrue(answer.body().length() < 200, answer.body());
    }
  }

  @Test
  void mayWriteALongExpression() {
    String query = "SELECT * { FILTER(1" + "||1".repeat(20_000) + ") }";
    HttpResponse<String> answer =
        assertTimeoutPreemptively(
            SOON, () -> client.post("/sparql", "application/sparql-query", query));
    assertTrue(answer.statusCode() == 200 || answer.statusCode() == 400, answer.body());
    assertTrue(answer.body().length() < 200, answer.body());
  }

  @Test
  void cannotSendMuch() throws IOException {
    String longer = "# " + "x".repeat(70_000) + "\nASK {}";
    assertEquals(400, client.post("/sparql", "application/sparql-query", longer).statusCode());
    assertTrue(client.query("# " + "x".repeat(30_000) + "\nASK {}").statusCode() >= 400);
    String announced =
        raw(
            "POST /sparql HTTP/1.1",
            "Content-Type: application/sparql-query",
            "Content-Length: 300000000");
    assertTrue(announced.startsWith("HTTP/1.1 413"), announced);
  }

  @Test
  void learnsThatItSentTooMuch() {
    for (int megabytes : new int[] {2, 5, 12}) {
      String body = "# " + "x".repeat(megabytes << 20) + "\nASK {}";
      HttpResponse<String> answer = client.post("/sparql", "application/sparql-query", body);
      assertEquals(413, answer.statusCode(), answer.body());
    }
    assertEquals(200, client.query("ASK {}").statusCode());
  }

  @Test
  void learnsThatItsFormIsTooLong() throws IOException {
    String form = "application/x-www-form-urlencoded";
    String value = "x".repeat(1_100_000);
    HttpResponse<String> answer = client.post("/sparql", form, "query=" + value);
    assertEquals(413, answer.statusCode(), answer.body());
    HttpResponse<String> chunked =
        client.send(
            client
                .request("/sparql", "Content-Type", form)
                .POST(
                    BodyPublishers.ofInputStream(
                        () ->
                            new ByteArrayInputStream(
                                ("query=" + value).getBytes(StandardCharsets.US_ASCII)))));
    assertEquals(413, chunked.statusCode(), chunked.body());
  }

  @Test
  void cannotSendABombInASmallParcel() throws IOException {
    ByteArrayOutputStream parcel = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(parcel)) {
      for (int i = 0; i < 1_000; i++) {
        gzip.write(" ".repeat(30_000).getBytes(StandardCharsets.UTF_8));
      }
    }
    HttpResponse<String> answer =
        client.send(
            client
                .request(
                    "/sparql",
                    "Content-Type",
                    "application/sparql-query",
                    "Content-Encoding",
                    "gzip")
                .POST(BodyPublishers.ofByteArray(parcel.toByteArray())));
    assertEquals(400, answer.statusCode(), answer.body());
  }

  @Test
  void holdsOthersUpWithNoHalfRequests() throws IOException {
    List<Socket> sockets = new ArrayList<>();
    try {
      for (int i = 0; i < 230; i++) {
        Socket socket = new Socket("localhost", server.address().getPort());
        socket
            .getOutputStream()
            .write(
                "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\nContent-Length: 500\r\n\r\nSELECT"
                    .getBytes(StandardCharsets.US_ASCII));
        sockets.add(socket);
      }
      assertTimeoutPreemptively(
          Duration.ofSeconds(2), () -> assertEquals(200, client.get("/$/ping").statusCode()));
    } finally {
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }

  @Test
  void staysAliveUnderManyHeavyQueries() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(90)) {
      Callable<Integer> heavy =
          () -> client.query("SELECT (COUNT(*) AS ?n) { " + ALL + " }").statusCode();
      List<Future<Integer>> answers = new ArrayList<>();
      for (int i = 0; i < 90; i++) {
        answers.add(threads.submit(heavy));
      }
      assertTimeoutPreemptively(
          Duration.ofSeconds(5), () -> assertEquals(200, client.get("/$/ping").statusCode()));
      for (Future<Integer> answer : answers) {
        assertTrue(answer.get() == 503 || answer.get() == 429, () -> "another status");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"callback=alert", "stylesheet=x", "force-accept=text/html"})
  void cannotDressAnswersUp(String parameter) {
    HttpResponse<String> answer = client.get("/sparql?query=ASK%7B%7D&" + parameter);
    assertEquals(400, answer.statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/pages/..%2f..%2fetc/passwd",
        "/id/../../etc/passwd"
      })
  void cannotWalkOutOfTheFiles(String path) throws IOException {
    String answer = raw("GET " + path + " HTTP/1.1");
    assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
  }

  /** Sends what no client would, and returns the answer up to the end of the connection. */
  private static String raw(String... lines) throws IOException {
    try (Socket socket = new Socket("localhost", server.address().getPort())) {
      String request =
          String.join("\r\n", lines) + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void showsNobodyTheWayIn() {
    for (String path :
        List.of("/$/datasets", "/$/server", "/$/stats", "/$/backup/parley", "/$/compact/parley")) {
      assertEquals(404, client.get(path).statusCode(), path);
    }
    assertTrue(client.get("/").headers().firstValue("Server").isEmpty());
  }
}
