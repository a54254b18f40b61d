package dev.parley.store.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.graph.Iris;
import dev.parley.store.NamedGraph;
import dev.parley.store.SampleData;
import dev.parley.store.Store;
import dev.parley.store.StoreException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publishes to another Fuseki, which lets only one user in, and fails now and then. */
class PublisherTest {

  private static final String BASE = Iris.DEFAULT_BASE;
  private static final Optional<String> ANN = Optional.of(basic("ann:secret"));
  private static final Duration PAUSE = Duration.ofMillis(1);

  @TempDir private Path folder;
  private final DatasetGraph remote = DatasetGraphFactory.createTxnMem();
  private final AtomicInteger refusals = new AtomicInteger();
  private final AtomicInteger requests = new AtomicInteger();
  private FusekiServer fuseki;
  private URI address;

  @BeforeEach
  void start() {
    fuseki =
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .fusekiModules(FusekiModules.create())
            .addFilter("/*", this::filter)
            .add("/news", remote)
            .build()
            .start();
    address = URI.create("http://localhost:" + fuseki.getPort() + "/news/data");
  }

  private void filter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    requests.incrementAndGet();
    String login = ((HttpServletRequest) request).getHeader("Authorization");
    if (!ANN.equals(Optional.ofNullable(login))) {
      ((HttpServletResponse) response).setStatus(401);
    } else if (refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      ((HttpServletResponse) response).setStatus(503);
    } else {
      chain.doFilter(request, response);
    }
  }

  @AfterEach
  void stop() {
    fuseki.stop();
  }

  @Test
  void bringsEveryGraphThere() throws Exception {
    List<NamedGraph> graphs = SampleData.graphs();
    try (Store store = Store.reading(graphs, BASE)) {
      assertEquals(new PublishReport(graphs.size(), 0, 0, true), publish(store, Journal.none(), 0));
    }
    assertHolds(graphs);
  }

  @Test
  void sendsAgainOnlyWhatChangedAndRemovesWhatIsGone() throws Exception {
    List<NamedGraph> graphs = SampleData.graphs();
    Path file = folder.resolve("journal");
    try (Store store = Store.updating(graphs, BASE)) {
      try (Journal journal = Journal.in(file, false)) {
        publish(store, journal, 0);
      }
      store.write(
          data -> {
            data.removeGraph(graphs.get(0).name());
            data.add(
                graphs.get(1).name(),
                NodeFactory.createURI(BASE + "x"),
                NodeFactory.createURI(BASE + "y"),
                NodeFactory.createLiteralString("new \"line\"\n"));
          });
      try (Journal journal = Journal.in(file, false)) {
        assertEquals(new PublishReport(1, graphs.size() - 2, 1, true), publish(store, journal, 0));
      }
      assertHolds(List.of(new NamedGraph(graphs.get(1).name(), copy(store, graphs.get(1)))));
      assertFalse(remote.calculateRead(() -> remote.containsGraph(graphs.get(0).name())));
      try (Journal journal = Journal.in(file, true)) {
        assertEquals(new PublishReport(graphs.size() - 1, 0, 0, true), publish(store, journal, 0));
      }
    }
  }

  @Test
  void goesOnAfterAnInterruptionAlsoWithAJournalCutShort() throws Exception {
    List<NamedGraph> graphs = SampleData.graphs();
    Path file = folder.resolve("journal");
    try (Store store = Store.reading(graphs, BASE)) {
      AtomicInteger asked = new AtomicInteger();
      try (Journal journal = Journal.in(file, false)) {
        assertFalse(
            new Publisher(store, client(ANN, 0), journal)
                .publish(() -> asked.incrementAndGet() > 2, () -> {})
                .complete());
      }
      String lines = Files.readString(file);
      Files.writeString(file, lines.substring(0, lines.length() - 3));
      try (Journal journal = Journal.in(file, false)) {
        assertEquals(new PublishReport(graphs.size() - 1, 1, 0, true), publish(store, journal, 0));
      }
    }
    assertHolds(graphs);
  }

  @Test
  void triesAgainWhatMayGoWellAnotherTime() throws Exception {
    refusals.set(3);
    try (Store store = Store.reading(SampleData.graphs(), BASE)) {
      publish(store, Journal.none(), 3);
    }
    assertHolds(SampleData.graphs());
  }

  @Test
  void givesUpInTheEndAndAtOnceWhereItIsNotLetIn() {
    refusals.set(10);
    try (Store store = Store.reading(SampleData.graphs(), BASE)) {
      StoreException busy =
          assertThrows(StoreException.class, () -> publish(store, Journal.none(), 2));
      assertTrue(busy.getMessage().contains(" 503 "), busy.getMessage());
      assertEquals(3, requests.get());
      refusals.set(0);
      requests.set(0);
      Publisher stranger =
          new Publisher(store, client(Optional.of(basic("ann:guess")), 5), Journal.none());
      StoreException refused =
          assertThrows(StoreException.class, () -> stranger.publish(() -> false, () -> {}));
      assertTrue(refused.getMessage().contains(" 401 "), refused.getMessage());
      assertFalse(refused.getMessage().contains("guess"), refused.getMessage());
      assertEquals(1, requests.get());
    }
  }

  @Test
  void saysThatNobodyAnswers() {
    fuseki.stop();
    try (Store store = Store.reading(SampleData.graphs(), BASE)) {
      StoreException none =
          assertThrows(StoreException.class, () -> publish(store, Journal.none(), 1));
      assertTrue(none.getMessage().contains("no answer"), none.getMessage());
    }
  }

  private PublishReport publish(Store store, Journal journal, int retries) {
    List<String> steps = new ArrayList<>();
    PublishReport report =
        new Publisher(store, client(ANN, retries), journal)
            .publish(() -> false, () -> steps.add("step"));
    assertFalse(steps.isEmpty());
    return report;
  }

  private GraphStoreClient client(Optional<String> authorization, int retries) {
    return new GraphStoreClient(address, authorization, retries, PAUSE);
  }

  private void assertHolds(List<NamedGraph> graphs) {
    for (NamedGraph graph : graphs) {
      boolean same =
          remote.calculateRead(
              () -> remote.getGraph(graph.name()).isIsomorphicWith(graph.triples()));
      assertTrue(same, graph.name().toString());
    }
  }

  private static Graph copy(Store store, NamedGraph graph) {
    return store.graph(graph.name().getURI()).orElseThrow();
  }

  private static String basic(String pair) {
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }
}
