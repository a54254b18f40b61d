package dev.parley.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.graph.GraphBuilder;
import dev.parley.graph.GraphOptions;
import dev.parley.graph.Iris;
import dev.parley.ingest.Article;
import dev.parley.store.BackgroundGraphs;
import dev.parley.store.NamedGraph;
import dev.parley.store.Store;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server over what every store has. */
class BundledDataTest {

  /** What never ends is not awaited for ever, however slow the machine. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private static Store store;
  private static ParleyServer server;
  private static Client client;

  @BeforeAll
  static void start() {
    store = Store.reading(BackgroundGraphs.read(List.of()), Iris.DEFAULT_BASE);
    server = ParleyServer.start(store, ServeOptions.standard().at("localhost", 0));
    client = new Client(server.address());
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/id/state/RUS",
        "/id/office/RUS-president",
        "/id/person/vladimir-putin",
        "/id/place/sochi",
        "/id/org/united-nations",
        "/id/dataset",
        "/id/query/meetings",
      })
  void hasAPageForWhatTheReferenceNames(String path) {
    client.get("/.well-known/void");
    HttpResponse<String> page = client.get(path + ".html");
    assertEquals(200, page.statusCode());
    assertTrue(page.body().length() < 400_000, path + " " + page.body().length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/.well-known/void", "/sparql"})
  void describesItselfInAFewPages(String path) {
    client.get("/.well-known/void");
    String document = client.get(path, "Accept", "text/turtle").body();
    assertTrue(document.contains("void:propertyPartition"), document);
    assertTrue(document.length() < 50_000, path + " " + document.length());
  }

  @Test
  void knowsTheReferenceThatAConversionUsed() {
    GraphOptions options = GraphOptions.standard().withReference("0123456789ab");
    Article article = Article.of("a", "Nobody met.", Optional.empty());
    List<NamedGraph> graphs = new ArrayList<>(BackgroundGraphs.read(List.of()));
    graphs.add(NamedGraph.of(new GraphBuilder(options).build(article, List.of())));
    try (Store converted = Store.reading(graphs, Iris.DEFAULT_BASE);
        ParleyServer other =
            ParleyServer.start(converted, ServeOptions.standard().at("localhost", 0))) {
      Client asking = new Client(other.address());
      String document = asking.get("/id/reference/0123456789ab.ttl").body();
      assertTrue(document.contains("prov:specializationOf"), document);
      HttpResponse<String> reference = asking.get("/id/reference.ttl");
      assertEquals(200, reference.statusCode());
      assertTrue(reference.body().contains("owl:versionInfo"), reference.body());
    }
  }

  @Test
  void givesPlacesAPointOfGeoSparql() {
    String document = client.get("/id/place/sochi.ttl").body();
    assertTrue(document.contains("\"POINT(39."), document);
  }

  @Test
  void namesTermsByTheirLabels() {
    assertTrue(client.get("/id/state/RUS.html").body().contains(">Moscow</a>"));
    assertTrue(client.get("/id/office/RUS-president.html").body().contains("Vladimir Putin"));
  }

  @Test
  void describesThousandsOfThings() {
    HttpResponse<String> answer = assertTimeoutPreemptively(PATIENCE, this::description);
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("void:entities"), answer.body());
  }

  /** Comes again as often as it is told to: a slow machine counts for long. */
  private HttpResponse<String> description() {
    HttpResponse<String> answer = client.get("/.well-known/void");
    while (answer.statusCode() == 503) {
      answer = client.get("/.well-known/void");
    }
    return answer;
  }
}
