package dev.parley.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.graph.Iris;
import dev.parley.serve.protocol.Credentials;
import dev.parley.store.SampleData;
import dev.parley.store.Store;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.apache.commons.codec.digest.Sha2Crypt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateTest {

  private static final String UPDATE = "application/sparql-update";
  private static final String INSERT =
      "INSERT DATA { GRAPH <http://g.example/> { <http://s.example/> <http://p.example/> 1 } }";
  private static final String COUNT =
      "SELECT (COUNT(*) AS ?n) { GRAPH <http://g.example/> { ?s ?p ?o } }";
  private static final String[] ANN = {"Authorization", basic("ann:secret")};

  private Store store;
  private ParleyServer server;
  private Client client;

  @BeforeEach
  void start() {
    store = Store.updating(SampleData.graphs(), Iris.DEFAULT_BASE);
    server =
        ParleyServer.start(
            store,
            ServeOptions.standard().at("localhost", 0).updatedBy(Credentials.of("ann", "secret")));
    client = new Client(server.address());
  }

  @AfterEach
  void stop() {
    server.close();
    store.close();
  }

  @Test
  void takesAGraphAwayFromThoseWhoMay() {
    String graph = "/data?graph=http://g.example/";
    assertEquals(204, client.post("/update", UPDATE, INSERT, ANN).statusCode());
    assertEquals(401, delete("/data"));
    assertEquals(401, delete(graph));
    assertEquals(400, delete("/data", ANN));
    assertEquals(403, delete("/data?default", ANN));
    assertEquals(400, delete("/data?graph=g", ANN));
    assertEquals(404, delete("/data?graph=http://none.example/", ANN));
    assertEquals("1", client.csv(COUNT));
    assertEquals(204, delete(graph, ANN));
    assertEquals("0", client.csv(COUNT));
    assertEquals(404, delete(graph, ANN));
  }

  private int delete(String path, String... headers) {
    return client.send(client.request(path, headers).DELETE()).statusCode();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/update", "/parley/update", "/parley"})
  void changesTheDataForThoseWhoMay(String path) {
    assertEquals(204, client.post(path, UPDATE, INSERT, ANN).statusCode());
    assertEquals("1", client.csv(COUNT));
    String form = "update=" + Client.encode(INSERT.replace(" 1 ", " 2 "));
    assertEquals(
        200, client.post(path, "application/x-www-form-urlencoded", form, ANN).statusCode());
    assertEquals("2", client.csv(COUNT));
  }

  @Test
  void changesNothingForOthers() {
    HttpResponse<String> anonymous = client.post("/update", UPDATE, INSERT);
    assertEquals(401, anonymous.statusCode());
    assertTrue(anonymous.headers().firstValue("WWW-Authenticate").orElse("").startsWith("Basic"));
    for (String wrong : List.of("ann:", "ann:Secret", "bob:secret", ":", "ann")) {
      assertEquals(
          401, client.post("/update", UPDATE, INSERT, "Authorization", basic(wrong)).statusCode());
    }
    assertEquals(
        401, client.post("/update", UPDATE, INSERT, "Authorization", "Basic !").statusCode());
    assertEquals(401, put("text/turtle", "<http://s> <http://p> 1 .").statusCode());
    assertEquals("0", client.csv(COUNT));
  }

  @Test
  void changesNothingForPagesOfOtherOrigins() {
    String form = "update=" + Client.encode(INSERT);
    String type = "application/x-www-form-urlencoded";
    assertEquals(
        403,
        client.post("/update", type, form, with("Origin", "https://evil.example")).statusCode());
    assertEquals(
        403, client.post("/update", type, form, with("Sec-Fetch-Site", "cross-site")).statusCode());
    assertEquals(403, client.post("/update", type, form, with("Origin", "null")).statusCode());
    assertEquals("0", client.csv(COUNT));
  }

  @Test
  void takesNewTagsForNewData() {
    String before = client.query(COUNT).headers().firstValue("ETag").orElseThrow();
    client.post("/update", UPDATE, INSERT, ANN);
    HttpResponse<String> after = client.query(COUNT, "If-None-Match", before);
    assertEquals(200, after.statusCode());
    assertNotEquals(before, after.headers().firstValue("ETag").orElseThrow());
  }

  @Test
  void writesAndDeletesOneGraph() {
    assertEquals(201, put("text/turtle", "<http://s> <http://p> 1, 2 .", ANN).statusCode());
    assertEquals("2", client.csv(COUNT));
    assertEquals(
        204, put("application/n-triples", "<http://s> <http://p> \"3\" .", ANN).statusCode());
    assertEquals("1", client.csv(COUNT));
    assertEquals(
        204,
        client
            .post("/data?graph=http://g.example/", "text/turtle", "<http://s> <http://p> 4 .", ANN)
            .statusCode());
    assertEquals("2", client.csv(COUNT));
    assertEquals(
        204,
        client.send(client.request("/data?graph=http://g.example/", ANN).DELETE()).statusCode());
    assertEquals(
        404,
        client.send(client.request("/data?graph=http://g.example/", ANN).DELETE()).statusCode());
    assertEquals("0", client.csv(COUNT));
  }

  @Test
  void keepsTheOldGraphWhenTheNewOneIsBroken() {
    put("text/turtle", "<http://s> <http://p> 1 .", ANN);
    assertEquals(400, put("text/turtle", "<http://s> <http://p> 1 . oops", ANN).statusCode());
    assertEquals("1", client.csv(COUNT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Length: 100", "Transfer-Encoding: chunked"})
  void keepsTheOldGraphWhenTheNewOneIsCutOff(String length) throws IOException {
    put("text/turtle", "<http://s> <http://p> 1, 2 .", ANN);
    String begin = "<http://s> <http://p> 3 .\n";
    try (Socket socket = new Socket(server.address().getHost(), server.address().getPort())) {
      String head =
          "PUT /data?graph=http://g.example/ HTTP/1.1\r\nHost: localhost\r\nContent-Type:"
              + " text/turtle\r\n%s: %s\r\n%s\r\n\r\n".formatted(ANN[0], ANN[1], length);
      String chunk = length.startsWith("T") ? Integer.toHexString(begin.length()) + "\r\n" : "";
      socket.getOutputStream().write((head + chunk + begin).getBytes());
      socket.shutdownOutput();
      socket.getInputStream().readAllBytes();
    }
    assertEquals("2", client.csv(COUNT));
  }

  @Test
  void loadsNothingByItself(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("x.ttl"), "<http://s> <http://p> 'secret' .");
    try (Listener listener = new Listener()) {
      for (String update :
          List.of(
              "LOAD <%s>",
              "LOAD <%s> INTO GRAPH <http://g.example/>",
              "LOAD SILENT <%s> INTO GRAPH <http://g.example/>",
              INSERT + " ; LOAD <%s>")) {
        for (String source : List.of(file.toUri().toString(), listener.address() + "x.ttl")) {
          assertEquals(
              403, client.post("/update", UPDATE, update.formatted(source), ANN).statusCode());
        }
      }
      String service =
          "INSERT { GRAPH <http://g.example/> { ?s ?p ?o } } WHERE { SERVICE <%s> { ?s ?p ?o } }";
      assertEquals(
          422,
          client.post("/update", UPDATE, service.formatted(listener.address()), ANN).statusCode());
      String context = "{\"@context\": \"" + listener.address() + "\", \"@id\": \"http://s\"}";
      assertEquals(415, put("application/ld+json", context, ANN).statusCode());
      assertEquals(List.of(), listener.calls());
    }
    assertEquals("0", client.csv(COUNT));
  }

  @Test
  void refusesToChangeTheUnionItself() {
    for (String update :
        List.of(
            "INSERT DATA { <http://s> <http://p> 1 }",
            "DELETE WHERE { ?s ?p ?o }",
            "INSERT { ?s ?p 1 } WHERE { ?s ?p ?o }",
            "COPY DEFAULT TO <http://g.example/>")) {
      assertEquals(400, client.post("/update", UPDATE, update, ANN).statusCode(), update);
    }
  }

  @Test
  void readsCredentialsFromAFile(@TempDir Path directory) throws IOException {
    String hash = Sha2Crypt.sha512Crypt("open: sesame".getBytes());
    Path file = Files.writeString(directory.resolve("users"), "# writers\nbob: " + hash + "\n");
    server.close();
    server =
        ParleyServer.start(
            store, ServeOptions.standard().at("localhost", 0).updatedBy(Credentials.read(file)));
    client = new Client(server.address());
    assertEquals(
        204,
        client
            .post("/update", UPDATE, INSERT, "Authorization", basic("bob:open: sesame"))
            .statusCode());
    assertFalse(client.csv(COUNT).equals("0"));
  }

  private HttpResponse<String> put(String type, String body, String... headers) {
    return client.send(
        client
            .request("/data?graph=http://g.example/", headers)
            .header("Content-Type", type)
            .PUT(BodyPublishers.ofString(body)));
  }

  private static String[] with(String name, String value) {
    return new String[] {ANN[0], ANN[1], name, value};
  }

  private static String basic(String pair) {
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes());
  }
}
