package dev.parley.serve.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.graph.Iris;
import dev.parley.serve.Client;
import dev.parley.serve.ParleyServer;
import dev.parley.serve.ServeOptions;
import dev.parley.store.NamedGraph;
import dev.parley.store.Store;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A store each of whose names and titles would run something, if a page let it. */
class HostileDataTest {

  private static final String ATTACK =
      " \"'>]]><img src=x onerror=\"window.hacked=1\"></script><script>window.hacked=1</script>"
          + "${window.hacked=1}\u202E";

  private static Store store;
  private static ParleyServer server;
  private static Client client;
  private static Browser browser;

  @BeforeAll
  static void start() {
    try (Store harmless = MeetingData.ten()) {
      store = Store.reading(harmless.read(HostileDataTest::poisoned), Iris.DEFAULT_BASE);
    }
    server = ParleyServer.start(store, ServeOptions.standard().at("localhost", 0));
    client = new Client(server.address());
    browser = Browser.start(server.address());
  }

  private static List<NamedGraph> poisoned(DatasetGraph data) {
    List<NamedGraph> graphs = new ArrayList<>();
    for (Node name : (Iterable<Node>) data::listGraphNodes) {
      Graph graph = GraphFactory.createDefaultGraph();
      data.getGraph(name)
          .find()
          .forEachRemaining(
              triple ->
                  graph.add(
                      Triple.create(
                          triple.getSubject(),
                          triple.getPredicate(),
                          poisoned(triple.getObject()))));
      graphs.add(new NamedGraph(name, graph));
    }
    return graphs;
  }

  private static Node poisoned(Node node) {
    boolean text = node.isLiteral() && node.getLiteralLexicalForm().contains(" ");
    boolean name = node.isLiteral() && !node.getLiteralLanguage().isEmpty();
    return text || name
        ? NodeFactory.createLiteralLang(
            node.getLiteralLexicalForm() + ATTACK, name ? node.getLiteralLanguage() : "en")
        : node;
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    server.close();
    store.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/explore",
        "/query",
        "/find?q=putin%22%3E%3Cscript%3Ewindow.hacked%3D1%3C%2Fscript%3E",
        "/find?q=putin",
        "/id/person/vladimir-putin",
        "/id/state/RUS",
        "/id/place/sochi",
        "/id/office/RUS-president",
        "/id/visit/2017-11-20_bashar-al-assad_vladimir-putin",
        "/id/%22%3E%3Cscript%3Ewindow.hacked%3D1%3C%2Fscript%3E",
      })
  void runsNothingOfWhatItShows(String path) throws InterruptedException {
    browser.open(path);
    browser.awaitValue("return document.readyState === 'complete' ? 'complete' : ''");
    assertEquals(false, browser.run("return 'hacked' in window"));
    assertEquals(0L, browser.run("return document.querySelectorAll('img[src=x]').length"));
  }

  @Test
  void showsNamesAsTheyAre() {
    browser.open("/id/person/vladimir-putin");
    browser.awaitText("h1", "<img src=x onerror=");
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "ttl", "jsonld", "nt", "rdf"})
  void namesTheTypeOfWhatItSends(String suffix) {
    HttpResponse<String> answer = client.get("/id/person/vladimir-putin." + suffix);
    assertEquals(200, answer.statusCode());
    assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
    assertTrue(
        answer.headers().firstValue("Content-Security-Policy").orElse("").contains("'self'"));
    if (suffix.equals("html") || suffix.equals("rdf")) {
      assertFalse(answer.body().contains("<script>window"), answer.body());
    }
  }
}
