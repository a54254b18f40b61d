package dev.parley.store.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.graph.Iris;
import dev.parley.store.NamedGraph;
import dev.parley.store.SampleData;
import dev.parley.store.Store;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.eclipse.jetty.ee8.webapp.WebAppContext;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publishes to a server of RDF4J; the property {@code rdf4j.war} says where that is. */
class Rdf4jTest {

  private static final String DATA = "org.eclipse.rdf4j.appdata.basedir";
  private static final String BASE = Iris.DEFAULT_BASE;
  private static final String TURTLE = "text/turtle";
  private static final String REPOSITORY =
      """
      @prefix rep: <http://www.openrdf.org/config/repository#> .
      @prefix sr: <http://www.openrdf.org/config/repository/sail#> .
      @prefix sail: <http://www.openrdf.org/config/sail#> .
      [] a rep:Repository ;
        rep:repositoryID "news" ;
        rep:repositoryImpl [
          rep:repositoryType "openrdf:SailRepository" ;
          sr:sailImpl [ sail:sailType "openrdf:MemoryStore" ] ] .
      """;

  @TempDir private Path folder;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Server server = new Server();
  private URI repository;
  private URI address;

  @BeforeEach
  void start() throws Exception {
    System.setProperty(DATA, folder.toString());
    ServerConnector connector = new ServerConnector(server);
    connector.setHost("localhost");
    server.addConnector(connector);
    WebAppContext application = new WebAppContext();
    application.setContextPath("/rdf4j");
    application.setWar(System.getProperty("rdf4j.war"));
    application.setTempDirectory(folder.resolve("war").toFile());
    server.setHandler(application);
    server.start();
    repository =
        URI.create("http://localhost:" + connector.getLocalPort() + "/rdf4j/repositories/news");
    address = URI.create(repository + "/rdf-graphs/service");
    HttpRequest.Builder made =
        HttpRequest.newBuilder(repository)
            .header("Content-Type", TURTLE)
            .PUT(BodyPublishers.ofString(REPOSITORY));
    assertEquals(204, send(made).statusCode());
  }

  @AfterEach
  void stop() throws Exception {
    server.stop();
    System.clearProperty(DATA);
  }

  @Test
  void holdsEveryGraphAndThenWhatChanged() throws Exception {
    List<NamedGraph> graphs = SampleData.graphs();
    Path file = folder.resolve("journal");
    try (Store store = Store.updating(graphs, BASE)) {
      assertEquals(new PublishReport(graphs.size(), 0, 0, true), publish(store, file));
      for (NamedGraph graph : graphs) {
        assertHolds(graph);
      }

      NamedGraph changed = graphs.get(1);
      changed
          .triples()
          .add(
              NodeFactory.createURI(BASE + "x"),
              NodeFactory.createURI(BASE + "y"),
              NodeFactory.createLiteralString("new \"line\"\n \u00e9 \u4e2d"));
      store.write(
          data -> {
            data.removeGraph(graphs.get(0).name());
            data.addGraph(changed.name(), changed.triples());
          });
      assertEquals(new PublishReport(1, graphs.size() - 2, 1, true), publish(store, file));
      assertHolds(changed);
      String left = get(URI.create(repository + "/contexts"), "text/csv");
      assertEquals(graphs.size() - 1, left.strip().lines().skip(1).count(), left);
    }
  }

  private PublishReport publish(Store store, Path file) throws IOException {
    try (Journal journal = Journal.in(file, false)) {
      GraphStoreClient client =
          new GraphStoreClient(address, Optional.empty(), 0, Duration.ofMillis(1));
      return new Publisher(store, client, journal).publish(() -> false, () -> {});
    }
  }

  private void assertHolds(NamedGraph graph) throws Exception {
    String name = URLEncoder.encode(graph.name().getURI(), StandardCharsets.UTF_8);
    String turtle = get(URI.create(address + "?graph=" + name), TURTLE);
    Graph held = GraphFactory.createDefaultGraph();
    RDFParser.create().source(new StringReader(turtle)).lang(Lang.TURTLE).parse(held);
    assertTrue(held.isIsomorphicWith(graph.triples()), graph.name().toString());
  }

  private String get(URI uri, String type) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(uri).header("Accept", type)).body();
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), BodyHandlers.ofString());
  }
}
