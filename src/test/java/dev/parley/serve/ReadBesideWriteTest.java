package dev.parley.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.graph.Iris;
import dev.parley.serve.protocol.Credentials;
import dev.parley.store.Store;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers beside a writer that replaces a graph again and again. */
class ReadBesideWriteTest {

  private static final int TRIPLES = 300;
  private static final int WRITES = 15;
  private static final int READERS = 2;
  private static final String GRAPH = "/data?graph=http://g.example/";

  @TempDir private Path folder;

  @Test
  void seeTheOldGraphOrTheNewOne() throws Exception {
    try (Store store = Store.open(folder, Iris.DEFAULT_BASE);
        ParleyServer server =
            ParleyServer.start(
                store,
                ServeOptions.standard()
                    .at("localhost", 0)
                    .updatedBy(Credentials.of("ann", "secret")));
        ExecutorService threads = Executors.newFixedThreadPool(READERS)) {
      Client client = new Client(server.address());
      write(client, 0);
      AtomicBoolean written = new AtomicBoolean();
      List<Future<Integer>> readers = new ArrayList<>();
      for (int i = 0; i < READERS; i++) {
        boolean asks = i > 0;
        Callable<Integer> reader = () -> read(client, asks, written);
        readers.add(threads.submit(reader));
      }
      try {
        for (int i = 1; i <= WRITES; i++) {
          write(client, i);
        }
      } finally {
        written.set(true);
      }
      for (Future<Integer> reader : readers) {
        assertTrue(reader.get() > 1, "it saw one graph only");
      }
    }
  }

  /** Returns how many graphs it saw, each of which was whole. */
  private static int read(Client client, boolean asks, AtomicBoolean written) {
    List<String> seen = new ArrayList<>();
    while (!written.get()) {
      List<String> values =
          asks
              ? client.csv("SELECT ?o { GRAPH <http://g.example/> { ?s ?p ?o } }").lines().toList()
              : client
                  .get(GRAPH, "Accept", "application/n-triples")
                  .body()
                  .lines()
                  .map(line -> line.replaceAll("^.*\"(\\d+)\".*$", "$1"))
                  .toList();
      assertEquals(TRIPLES, values.size());
      List<String> distinct = values.stream().distinct().toList();
      assertEquals(1, distinct.size(), distinct.toString());
      if (!seen.contains(distinct.getFirst())) {
        seen.add(distinct.getFirst());
      }
    }
    return seen.size();
  }

  private static void write(Client client, int number) {
    String turtle =
        IntStream.range(0, TRIPLES)
            .mapToObj(i -> "<http://s.example/" + i + "> <http://p.example/> '" + number + "' . ")
            .collect(Collectors.joining());
    int status =
        client
            .send(
                client
                    .request(
                        GRAPH,
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString("ann:secret".getBytes()),
                        "Content-Type",
                        "text/turtle")
                    .PUT(BodyPublishers.ofString(turtle)))
            .statusCode();
    assertEquals(number == 0 ? 201 : 204, status);
  }
}
