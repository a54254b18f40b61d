package dev.parley.store;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An endpoint that goes away while it answers. */
class CutAnswerTest {

  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", CutAnswerTest::answer);
    server.start();
  }

  private static void answer(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    exchange.getResponseHeaders().add("Content-Type", "text/turtle");
    exchange.sendResponseHeaders(200, 5000);
    exchange.getResponseBody().write("<http://s> <http://p> 1 .\n".getBytes());
    exchange.getResponseBody().flush();
    throw new IOException("gone");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void isNotTakenForTheWhole() {
    SparqlSource source =
        new SparqlSource.Endpoint(
            URI.create("http://localhost:" + server.getAddress().getPort() + "/sparql"));
    StoreException failure =
        assertThrows(
            StoreException.class,
            () ->
                source.ask(
                    QueryFactory.create("CONSTRUCT WHERE { ?s ?p ?o }"), QueryExec::construct));
    assertTrue(failure.getMessage().contains("cannot be read"), failure.getMessage());
  }
}
