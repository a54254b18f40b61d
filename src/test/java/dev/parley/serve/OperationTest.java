package dev.parley.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.graph.Iris;
import dev.parley.store.SampleData;
import dev.parley.store.Store;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperationTest {

  /** Takes a second or so. */
  private static final String SLOW =
      "SELECT (COUNT(*) AS ?n) FROM <https://w3id.org/parley/id/reference> { ?a ?b ?c . ?d ?e ?f ."
          + " ?g ?h ?i . ?j ?k ?l FILTER (STRLEN(CONCAT(STR(?a), STR(?e), STR(?i), STR(?k))) > 0) }";

  @Test
  void writesALineForEachRequest(@TempDir Path directory) throws Exception {
    Path log = directory.resolve("access.log");
    try (Store store = Store.reading(SampleData.graphs(), Iris.DEFAULT_BASE);
        ParleyServer server =
            ParleyServer.start(store, ServeOptions.standard().at("localhost", 0).loggingTo(log))) {
      new Client(server.address()).get("/sparql?query=ASK%7B%7D");
    }
    List<String> lines = Files.readAllLines(log);
    assertEquals(1, lines.size());
    assertTrue(
        lines.getFirst().contains("\"GET /sparql?query=ASK%7B%7D HTTP/1.1\" 200"),
        lines.getFirst());
  }

  @Test
  void letsRunningQueriesEndWhenItStops() throws Exception {
    try (Store store = Store.reading(SampleData.graphs(), Iris.DEFAULT_BASE)) {
      ParleyServer server = ParleyServer.start(store, ServeOptions.standard().at("localhost", 0));
      Client client = new Client(server.address());
      client.get("/.well-known/void");
      CompletableFuture<HttpResponse<String>> running =
          CompletableFuture.supplyAsync(() -> client.query(SLOW));
      Thread.sleep(1000);
      server.close();
      assertEquals(200, running.get().statusCode());
      assertThrows(Exception.class, () -> client.get("/$/ping"));
    }
  }

  @Test
  void listensOnThisMachineOnly() throws Exception {
    try (Store store = Store.reading(SampleData.graphs(), Iris.DEFAULT_BASE);
        ParleyServer server =
            ParleyServer.start(store, ServeOptions.standard().at("localhost", 0))) {
      for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
        for (InetAddress address : network.inetAddresses().toList()) {
          if (!address.isLoopbackAddress()) {
            assertThrows(
                Exception.class, () -> new Socket(address, server.address().getPort()).close());
          }
        }
      }
    }
  }

  @Test
  void saysWhenThePortIsTaken() {
    try (Store store = Store.reading(SampleData.graphs(), Iris.DEFAULT_BASE);
        ParleyServer server =
            ParleyServer.start(store, ServeOptions.standard().at("localhost", 0))) {
      int port = server.address().getPort();
      ServeException taken =
          assertThrows(
              ServeException.class,
              () -> ParleyServer.start(store, ServeOptions.standard().at("localhost", port)));
      assertEquals("localhost:" + port + ": another program listens there", taken.getMessage());
    }
  }
}
