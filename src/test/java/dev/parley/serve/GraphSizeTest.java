package dev.parley.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.graph.Iris;
import dev.parley.serve.protocol.Credentials;
import dev.parley.store.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Graphs that are sent small and are large. */
class GraphSizeTest {

  /** More than a body may have that is not packed, and a thousandth of it on the way. */
  private static final long MUCH = 66L << 20;

  private static final String GRAPH = "/data?graph=http://g.example/";

  private Store store;
  private ParleyServer server;
  private Client client;

  @BeforeEach
  void start() {
    store = Store.updating(List.of(), Iris.DEFAULT_BASE);
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

  @ParameterizedTest
  @CsvSource({
    "PUT, text/turtle, '<a:s> <a:p> \"', x",
    "POST, text/turtle, '<a:s> <a:p> ', '1, 2, 3, 4, 5, 6, 7, 8, 9, 0, '",
    "PUT, application/rdf+xml, '<a b=\"', y",
  })
  void areRefusedWhateverTheyUnpackTo(String method, String type, String begin, String rest)
      throws IOException {
    HttpResponse<String> answer = send(method, type, packed(begin, rest, MUCH));
    assertEquals(413, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("larger than one request may be"), answer.body());
    assertEquals(404, client.get(GRAPH).statusCode());
    assertEquals(201, send("PUT", "text/turtle", packed("<a:s> <a:p> 1 .", "", 0)).statusCode());
    assertEquals(200, client.get(GRAPH).statusCode());
  }

  @Test
  void areTakenWhereTheyAreOrdinary() throws IOException {
    StringBuilder triples = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      triples.append("<http://s.example/%d> <http://p.example/> 'a value of it' .\n".formatted(i));
    }
    HttpResponse<String> answer = send("PUT", "text/turtle", packed(triples.toString(), "", 0));
    assertEquals(201, answer.statusCode(), answer.body());
    assertEquals(
        "20000", client.csv("SELECT (COUNT(*) AS ?n) { GRAPH <http://g.example/> { ?s ?p ?o } }"));
  }

  /** What reads the data has one gate, which is shut here. */
  @Test
  void areHandedOutWhereThereIsAPlaceForQueries() throws IOException {
    assertEquals(201, send("PUT", "text/turtle", packed("<a:s> <a:p> 1 .", "", 0)).statusCode());
    server.close();
    server = ParleyServer.start(store, ServeOptions.standard().at("localhost", 0).places(0));
    HttpResponse<String> answer = new Client(server.address()).get(GRAPH);
    assertEquals(429, answer.statusCode(), answer.body());
    assertTrue(answer.headers().firstValue("Retry-After").isPresent());
  }

  private HttpResponse<String> send(String method, String type, byte[] body) {
    return client.send(
        client
            .request(
                GRAPH,
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString("ann:secret".getBytes()),
                "Content-Type",
                type,
                "Content-Encoding",
                "gzip")
            .method(method, BodyPublishers.ofByteArray(body)));
  }

  private static byte[] packed(String begin, String rest, long octets) throws IOException {
    ByteArrayOutputStream parcel = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(parcel)) {
      gzip.write(begin.getBytes(StandardCharsets.UTF_8));
      byte[] part = rest.repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
      for (long sent = 0; sent < octets; sent += part.length) {
        gzip.write(part);
      }
    }
    return parcel.toByteArray();
  }
}
