package dev.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.graph.Iris;
import dev.parley.serve.Client;
import dev.parley.serve.ParleyServer;
import dev.parley.serve.ServeOptions;
import dev.parley.serve.protocol.Credentials;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that has less room than the data take. */
class FullDiskTest {

  private static final int GRAPHS = 100;
  private static final String[] ANN = {
    "Authorization", "Basic " + Base64.getEncoder().encodeToString("ann:secret".getBytes())
  };

  @TempDir private Path folder;
  private final AtomicLong free = new AtomicLong(StoreDisk.LEAST_ROOM + 1_000_000);

  private Store open() {
    return Store.open(
        new StoreFolder(folder, StoreDisk.of(folder, place -> free.get())), Iris.DEFAULT_BASE);
  }

  private static Iterator<NamedGraph> graphs(Runnable each) {
    return IntStream.range(0, GRAPHS)
        .mapToObj(
            i -> {
              each.run();
              return StoreTest.graph("a" + i, "value");
            })
        .iterator();
  }

  @Test
  void keepsWhatWasLoadedAndGoesOnWhereThereIsRoomAgain() {
    try (Store store = open()) {
      StoreLoader loader = new StoreLoader(store, graph -> List.of());
      Iterator<NamedGraph> filling = graphs(() -> free.addAndGet(-20_000));
      NoRoomException full = assertThrows(NoRoomException.class, () -> loader.load(filling));
      assertTrue(full.getMessage().contains("less than 64 MB are left"), full.getMessage());
    }
    free.set(Long.MAX_VALUE);
    try (Store store = open()) {
      LoadReport again = new StoreLoader(store, graph -> List.of()).load(graphs(() -> {}));
      assertTrue(again.unchanged() > 10, again.toString());
      assertTrue(again.loaded() > 10, again.toString());
      assertEquals(GRAPHS, again.loaded() + again.unchanged());
    }
  }

  @Test
  void isNotRewrittenWhereTheCopyHasNoRoom() {
    try (Store store = open()) {
      free.set(Long.MAX_VALUE);
      new StoreLoader(store, graph -> List.of()).load(graphs(() -> {}));
      Compaction compaction = new Compaction(store);
      free.set(StoreDisk.LEAST_ROOM + 10_000);
      assertThrows(NoRoomException.class, compaction::run);
      free.set(Long.MAX_VALUE);
      assertTrue(compaction.run());
    }
  }

  @Test
  void takesNothingMoreThanFitsIntoOneTransaction() {
    free.set(StoreDisk.LEAST_ROOM);
    Batch batch = new Batch(0, free::get);
    batch.add(1);
    assertTrue(batch.isFull());
    free.set(StoreDisk.LEAST_ROOM + 10_000_000);
    Batch larger = new Batch(0, free::get);
    larger.add(9_000);
    assertEquals(false, larger.isFull());
    larger.add(2_000);
    assertTrue(larger.isFull());
  }

  @Test
  void changesNothingByARequestThatFillsIt() {
    try (Store store = open();
        ParleyServer server =
            ParleyServer.start(
                store,
                ServeOptions.standard()
                    .at("localhost", 0)
                    .updatedBy(Credentials.of("ann", "secret")))) {
      Client client = new Client(server.address());
      String all = "SELECT ?s ?p ?o { GRAPH <http://g.example/> { ?s ?p ?o } } ORDER BY ?s ?o";
      assertEquals(201, put(client, triples(5)).statusCode());
      String before = client.csv(all);

      AtomicLong looks = new AtomicLong();
      StoreDisk filling =
          StoreDisk.of(folder, place -> looks.getAndIncrement() > 1 ? 0 : Long.MAX_VALUE);
      ((WatchedDataset) store.dataset()).beforeChange(filling::requireRoom);

      assertEquals(507, put(client, triples(5_000)).statusCode());
      assertTrue(looks.get() > 1, "it was full from the begin");
      assertEquals(before, client.csv(all));
      looks.set(0);
      String insert = "INSERT DATA { GRAPH <http://g.example/> { " + triples(5_000) + " } }";
      assertEquals(
          507, client.post("/update", "application/sparql-update", insert, ANN).statusCode());
      assertEquals(before, client.csv(all));
      assertEquals(507, put(client, triples(5)).statusCode());

      ((WatchedDataset) store.dataset()).beforeChange(() -> {});
      assertEquals(204, put(client, triples(5_000)).statusCode());
      assertEquals(5_000, client.csv(all).lines().count());
    }
  }

  private static HttpResponse<String> put(Client client, String turtle) {
    return client.send(
        client
            .request("/data?graph=http://g.example/", ANN)
            .header("Content-Type", "text/turtle")
            .PUT(BodyPublishers.ofString(turtle)));
  }

  private static String triples(int number) {
    return IntStream.range(0, number)
        .mapToObj("<http://s.example/%d> <http://p.example/> 'value' . "::formatted)
        .collect(Collectors.joining());
  }
}
