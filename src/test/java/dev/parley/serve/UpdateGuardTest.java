package dev.parley.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.graph.Iris;
import dev.parley.serve.guard.QueryLimits;
import dev.parley.serve.protocol.Credentials;
import dev.parley.store.SampleData;
import dev.parley.store.Store;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.apache.commons.codec.digest.Sha2Crypt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What those might do to a server who may change its data, and those who want to. */
class UpdateGuardTest {

  /** What never ends is not awaited for ever, however slow the machine. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private static final String UPDATE = "application/sparql-update";
  private static final String G = "GRAPH <http://g.example/> ";
  private static final String INSERT =
      "INSERT DATA { " + G + "{ <http://s.example/> <http://p.example/> 1 } }";
  private static final String ALL =
      "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } FILTER (!STRENDS(STR(?g), '/dataset')) }";

  /** So many rows that no machine comes to their end, however few triples there are. */
  private static final String PAIRS =
      "?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?p ?q ?r . ?s ?t ?u";

  private Store store;
  private ParleyServer server;
  private Client client;

  @BeforeEach
  void start() {
    store = Store.updating(SampleData.graphs(), Iris.DEFAULT_BASE);
    serve(Credentials.of("ann", "secret"));
  }

  private void serve(Credentials writers) {
    serve(
        ServeOptions.standard()
            .at("localhost", 0)
            .named(List.of("parley.example"))
            .withLimits(QueryLimits.standard().withTime(Duration.ofSeconds(1)))
            .updatedBy(writers));
  }

  private void serve(ServeOptions options) {
    server = ParleyServer.start(store, options);
    client = new Client(server.address());
  }

  @AfterEach
  void stop() {
    server.close();
    store.close();
  }

  private HttpResponse<String> update(String update, String... headers) {
    String[] all = new String[headers.length + 2];
    System.arraycopy(headers, 0, all, 2, headers.length);
    all[0] = "Authorization";
    all[1] = basic("ann:secret");
    return client.post("/update", UPDATE, update, all);
  }

  private static String basic(String pair) {
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT { " + G + "{ ?a ?e ?i } } WHERE { " + PAIRS + " }",
        "INSERT { " + G + "{ ?a ?e ?x } } WHERE { " + PAIRS + " BIND (RAND() AS ?x) }",
        "DELETE { " + G + "{ ?a ?e ?i } } WHERE { " + PAIRS + " }",
        INSERT + " ; INSERT { " + G + "{ ?a ?e ?i } } WHERE { " + PAIRS + " }",
        "INSERT { "
            + G
            + "{ ?a ?b ?n } } WHERE { SELECT ?a ?b (COUNT(*) AS ?n) { "
            + PAIRS
            + " } GROUP BY ?a ?b }",
      })
  void endsAnUpdateThatTakesTooLongAndLetsTheNextOneIn(String endless) {
    String before = client.csv(ALL);
    HttpResponse<String> ended = assertTimeoutPreemptively(PATIENCE, () -> update(endless));
    assertTrue(
        ended.statusCode() == 503 || ended.statusCode() == 413,
        ended.statusCode() + " " + ended.body());
    assertEquals(before, client.csv(ALL));
    assertEquals(204, assertTimeoutPreemptively(PATIENCE, this::insertWhenLet).statusCode());
    assertEquals("1", client.csv("SELECT (COUNT(*) AS ?n) { " + G + "{ ?s ?p ?o } }"));
  }

  /** Comes again as often as it is told to: what is abandoned takes a while to be taken back. */
  private HttpResponse<String> insertWhenLet() {
    HttpResponse<String> answer = update(INSERT);
    while (answer.statusCode() == 503) {
      answer = update(INSERT);
    }
    return answer;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { "
            + G
            + "{ <http://s.example/> <http://p.example/> 2 } } ; "
            + "DELETE DATA { "
            + G
            + "{ <http://s.example/> <http://p.example/> 1 } } ; "
            + "COPY <http://none.example/> TO <http://other.example/>",
        "DROP ALL ; COPY <http://none.example/> TO <http://other.example/>",
        "MOVE <http://g.example/> TO <http://h.example/> ; COPY <http://g.example/> TO"
            + " <http://h.example/>",
      })
  void leavesNothingOfAnUpdateThatFails(String update) {
    assertEquals(204, update(INSERT).statusCode());
    String before = client.csv(ALL + " GROUP BY ?g ORDER BY ?n");
    assertEquals(400, update(update).statusCode());
    assertEquals(before, client.csv(ALL + " GROUP BY ?g ORDER BY ?n"));
    assertEquals("1", client.csv("SELECT ?o { " + G + "{ ?s ?p ?o } }"));
  }

  @Test
  void makesWhoGuessesPasswordsWait() {
    int status = 0;
    for (int i = 0; i < 20 && status != 429; i++) {
      HttpResponse<String> answer =
          client.post("/update", UPDATE, INSERT, "Authorization", basic("ann:" + i));
      status = answer.statusCode();
      if (status == 429) {
        assertTrue(answer.headers().firstValueAsLong("Retry-After").orElse(0) > 0);
      }
    }
    assertEquals(429, status);
    assertEquals(429, update(INSERT).statusCode());
  }

  /** A proxy puts the client behind what the client has sent; that is believed by nobody. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "X-Forwarded-For: 10.0.0.%d, 10.9.9.9",
        "X-Forwarded-For: 10.0.0.%d; X-Forwarded-For: 10.9.9.9",
        "Forwarded: for=10.0.0.%d; X-Forwarded-For: 10.9.9.9",
      })
  void makesWhoGuessesPasswordsWaitBehindAProxy(String headers) throws IOException {
    server.close();
    serve(
        ServeOptions.standard()
            .at("localhost", 0)
            .behindProxy()
            .updatedBy(Credentials.of("ann", "secret")));
    String answer = "";
    for (int i = 0; i < 20 && !answer.contains(" 429 "); i++) {
      answer = guess(headers.formatted(i));
    }
    assertTrue(answer.startsWith("HTTP/1.1 429"), answer);
    assertTrue(guess("X-Forwarded-For: 10.9.9.9, 10.8.8.8").startsWith("HTTP/1.1 401"));
  }

  private String guess(String headers) throws IOException {
    return new RawRequest(server.address())
        .send(
            "POST /update HTTP/1.1",
            "Host: localhost",
            headers.replace("; ", "\r\n"),
            "Authorization: " + basic("ann:guess"),
            "Content-Type: " + UPDATE,
            "Content-Length: " + INSERT.length(),
            "",
            INSERT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ann: secret",
        "ann: $apr1$k1Xnhc9y$hvHvO3xXZ1jRpAUJ4xJ2h0",
        "ann: $2y$10$wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEYabcdefghijklmno",
        "ann: $6$salt$short",
        "ann",
        ": $6$",
        "# nobody",
      })
  void takesNoFileOfPasswordsThatAreNotHashed(String line, @TempDir Path directory)
      throws IOException {
    Path file = Files.writeString(directory.resolve("users"), line + "\n");
    IOException refusal = assertThrows(IOException.class, () -> Credentials.read(file));
    assertTrue(refusal.getMessage().contains("user: hash"), refusal.getMessage());
    assertFalse(refusal.getMessage().contains("secret"));
  }

  @Test
  void hashesNoPasswordThatIsLongerThanAny() {
    String password = "x".repeat(10_000);
    server.close();
    serve(Credentials.of("ann", password));
    assertEquals(
        401,
        client
            .post("/update", UPDATE, INSERT, "Authorization", basic("ann:" + password))
            .statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "http://evil.example, evil.example, 403",
    "http://evil.example:3030, evil.example:3030, 403",
    "http://evil.example, parley.example, 403",
    "http://parley.example, parley.example, 204",
    "https://parley.example, parley.example, 204",
    "http://10.1.2.3:3030, 10.1.2.3:3030, 204",
    "http://10.1.2.3:3030, localhost:3030, 403",
    "http://localhost:3030, localhost:3030, 204",
    "http://localhost:8080, localhost:3030, 403",
    "null, localhost:3030, 403",
  })
  void believesNoHostThatAnybodyCanLeadHere(String origin, String host, int status)
      throws IOException {
    String answer =
        new RawRequest(server.address())
            .send(
                "POST /update HTTP/1.1",
                "Host: " + host,
                "Origin: " + origin,
                "Sec-Fetch-Site: same-origin",
                "Authorization: " + basic("ann:secret"),
                "Content-Type: " + UPDATE,
                "Content-Length: " + INSERT.length(),
                "",
                INSERT);
    assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
  }

  @Test
  void readsHashedPasswords(@TempDir Path directory) throws IOException {
    String hash = Sha2Crypt.sha512Crypt("secret".getBytes());
    Path file = Files.writeString(directory.resolve("users"), "ann: " + hash + "\n");
    server.close();
    serve(Credentials.read(file));
    assertEquals(204, update(INSERT).statusCode());
    assertEquals(
        401,
        client.post("/update", UPDATE, INSERT, "Authorization", basic("ann:" + hash)).statusCode());
  }

  @Test
  void takesNoPasswordOverAnOpenNetwork() {
    ServeOptions open =
        ServeOptions.standard().at("0.0.0.0", 0).updatedBy(Credentials.of("ann", "secret"));
    assertThrows(ServeException.class, () -> ParleyServer.start(store, open));
    ParleyServer.start(store, open.behindProxy()).close();
  }
}
