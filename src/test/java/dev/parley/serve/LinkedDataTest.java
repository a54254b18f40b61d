package dev.parley.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.graph.Iris;
import dev.parley.graph.OntologyFiles;
import dev.parley.store.NamedGraph;
import dev.parley.store.SampleData;
import dev.parley.store.Store;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedDataTest {

  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
  private static final String MEETING = "/id/meeting/sochi-2017-11-22";
  private static final String NASTY = "<script>alert('\"&')</script>";

  private static Store store;
  private static ParleyServer server;
  private static Client client;

  @BeforeAll
  static void start() {
    List<NamedGraph> graphs = new ArrayList<>(SampleData.graphs());
    graphs.add(strange());
    store = Store.reading(graphs, Iris.DEFAULT_BASE);
    server = ParleyServer.start(store, ServeOptions.standard().at("localhost", 0));
    client = new Client(server.address());
  }

  private static NamedGraph strange() {
    Graph graph = GraphFactory.createDefaultGraph();
    for (String name :
        List.of("notes.html", "zürich", "50%25", "a%2Fb%20c", "a b", "x\"><script>", "state")) {
      graph.add(
          Triple.create(
              NodeFactory.createURI(Iris.DEFAULT_BASE + "article/" + name),
              RDFS.label.asNode(),
              NodeFactory.createLiteralString(NASTY)));
    }
    graph.add(
        Triple.create(
            NodeFactory.createURI(Iris.DEFAULT_BASE + "article/notes.html"),
            RDFS.seeAlso.asNode(),
            NodeFactory.createURI("javascript:alert(1)")));
    return new NamedGraph(NodeFactory.createURI(Iris.DEFAULT_BASE + "article/strange"), graph);
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        BROWSER + "|html",
        "text/turtle|ttl",
        "application/ld+json|jsonld",
        "application/n-triples|nt",
        "application/rdf+xml|rdf",
        "*/*|ttl",
        "text/turtle;q=0.4,application/ld+json|jsonld",
      })
  void sendsClientsToTheDocumentThatTheyPrefer(String accept, String suffix) {
    HttpResponse<String> answer = client.get(MEETING, "Accept", accept);
    assertEquals(303, answer.statusCode());
    assertEquals(MEETING + "." + suffix, answer.headers().firstValue("Location").orElse(""));
    assertTrue(answer.headers().firstValue("Vary").orElse("").contains("Accept"));
    assertEquals(200, client.get(MEETING + "." + suffix).statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "ttl, text/turtle;charset=utf-8",
    "jsonld, application/ld+json",
    "nt, application/n-triples;charset=utf-8",
    "rdf, application/rdf+xml",
    "html, text/html;charset=utf-8",
  })
  void hasADocumentInEachSyntax(String suffix, String type) {
    HttpResponse<String> answer = client.get(MEETING + "." + suffix);
    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals(type, answer.headers().firstValue("Content-Type").orElse(""));
    assertTrue(answer.headers().firstValue("ETag").isPresent());
  }

  @ParameterizedTest
  @CsvSource({"ttl, TURTLE", "nt, NTRIPLES", "jsonld, JSONLD", "rdf, RDFXML"})
  void saysTheSameInEachSyntax(String suffix, String language) {
    Graph graph = parse(client.get(MEETING + "." + suffix).body(), language);
    Graph turtle = parse(client.get(MEETING + ".ttl").body(), "TURTLE");
    assertTrue(graph.isIsomorphicWith(turtle));
  }

  @Test
  void tellsWhoWhereAndWhenOfAMeeting() {
    String page = client.get(MEETING + ".html").body();
    for (String part :
        List.of(
            "Vladimir Putin", "Sochi", "22 November 2017", "Three presidents in Sochi", "Iran")) {
      assertTrue(page.contains(">" + part + "<"), part);
    }
    assertTrue(page.contains("href=\"/id/person/vladimir-putin\""), page);
    assertTrue(page.contains("id=\"evidence-1\""), page);
    String article = client.get("/id/article/sochi-summit.html").body();
    assertTrue(article.contains("Meetings that it reports"), article);
    assertTrue(article.contains(">Vladimir Putin<"), article);
  }

  @Test
  void hasLabelsAndWhatLeadsToAThing() {
    Graph graph = parse(client.get("/id/person/vladimir-putin.ttl").body(), "TURTLE");
    Node putin = NodeFactory.createURI(Iris.DEFAULT_BASE + "person/vladimir-putin");
    Node meeting = NodeFactory.createURI(Iris.DEFAULT_BASE + "meeting/sochi-2017-11-22");
    assertTrue(graph.contains(meeting, Node.ANY, putin));
    assertTrue(graph.contains(meeting, RDFS.label.asNode(), Node.ANY));
    String page = client.get("/id/person/vladimir-putin.html").body();
    assertTrue(page.contains("Summit of Russia, Turkey and Iran in Sochi"), page);
  }

  @Test
  void handsOutAllThatAnArticleSays() {
    Graph graph = parse(client.get("/id/article/assad-visit.ttl").body(), "TURTLE");
    Node visit = NodeFactory.createURI(Iris.DEFAULT_BASE + "meeting/sochi-2017-11-20");
    assertEquals(9, graph.find(visit, Node.ANY, Node.ANY).toList().size());
  }

  @Test
  void knowsAThingWhoseNameLooksLikeADocument() {
    HttpResponse<String> answer = client.get("/id/article/notes.html", "Accept", "text/html");
    assertEquals(303, answer.statusCode());
    assertEquals("/id/article/notes.html.html", answer.headers().firstValue("Location").orElse(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/id/article/z%C3%BCrich.html",
        "/id/article/50%25.html",
        "/id/article/a%2Fb%20c.ttl"
      })
  void knowsNamesBeyondAscii(String path) {
    assertEquals(200, client.get(path).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/id/article/none", "/id/article/none.ttl", "/id/", "/id/article/notes", "/idx"})
  void saysThatThereIsNothingOfThatName(String path) {
    HttpResponse<String> answer = client.get(path, "Accept", BROWSER);
    assertEquals(404, answer.statusCode());
    assertEquals(404, client.get(path, "Accept", "text/turtle").statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "/id/person/vladimir-puton, /id/person/vladimir-putin",
    "/id/persons/vladimir_putin.html, /id/person/vladimir-putin",
    "/id/state/rus, /id/state/RUS",
    "/explor, /explore",
  })
  void proposesWhatHasANameLikeThat(String path, String near) {
    HttpResponse<String> answer = client.get(path, "Accept", BROWSER);
    assertEquals(404, answer.statusCode());
    assertTrue(answer.body().contains("<li><a href=\"" + near + "\">"), answer.body());
  }

  @Test
  void saysWhichFormsThereAreWhenNoneIsAcceptable() {
    HttpResponse<String> answer = client.get(MEETING, "Accept", "image/png");
    assertEquals(406, answer.statusCode());
    assertTrue(answer.body().contains(MEETING + ".ttl text/turtle"), answer.body());
  }

  @Test
  void letsNothingOfTheDataBecomeMarkup() {
    String page = client.get("/id/article/notes.html.html").body();
    assertFalse(page.contains("<script>"), page);
    assertFalse(page.contains("href=\"javascript:"), page);
    assertTrue(page.contains("&lt;script&gt;"), page);
    String missing = client.get("/id/x%22%3E%3Cscript%3E", "Accept", BROWSER).body();
    assertFalse(missing.contains("<script>"), missing);
    assertTrue(missing.contains("role=\"search\""), missing);
  }

  @Test
  void hasTheOntologyInEachForm() {
    assertTrue(client.get("/ontology").body().contains("owl:Ontology"));
    assertTrue(
        client.get("/ontology", "Accept", BROWSER).body().contains("id=\"DiplomaticMeeting\""));
    for (String suffix : List.of("ttl", "jsonld", "nt", "rdf", "html")) {
      assertEquals(200, client.get("/ontology." + suffix).statusCode(), suffix);
    }
    assertEquals(200, client.get("/ontology/" + OntologyFiles.VERSION).statusCode());
    assertEquals(404, client.get("/ontology/0.0.0").statusCode());
    assertEquals(406, client.get("/ontology", "Accept", "image/png").statusCode());
    assertEquals(404, client.get("/ontology.png").statusCode());
  }

  @Test
  void answersHeadWithoutABody() {
    HttpResponse<String> answer =
        client.send(
            client
                .request(MEETING + ".ttl")
                .method("HEAD", java.net.http.HttpRequest.BodyPublishers.noBody()));
    assertEquals(200, answer.statusCode());
    assertEquals("", answer.body());
  }

  @Test
  void servesTheIrisOfAnotherBaseAtTheirOwnPath() {
    String base = "http://news.example/graph/";
    Graph graph = GraphFactory.createDefaultGraph();
    Node article = NodeFactory.createURI(base + "article/1");
    graph.add(
        Triple.create(
            article,
            RDFS.seeAlso.asNode(),
            NodeFactory.createURI(Iris.DEFAULT_BASE + "state/RUS")));
    List<NamedGraph> graphs = new ArrayList<>(SampleData.graphs());
    graphs.add(new NamedGraph(article, graph));
    try (Store other = Store.reading(graphs, base);
        ParleyServer elsewhere =
            ParleyServer.start(other, ServeOptions.standard().at("localhost", 0))) {
      Client reader = new Client(elsewhere.address());
      assertEquals(
          "/graph/article/1.ttl",
          reader.get("/graph/article/1").headers().firstValue("Location").orElse(""));
      assertTrue(reader.get("/graph/article/1.html").body().contains("href=\"/id/state/RUS\""));
      assertEquals(200, reader.get("/id/state/RUS.html").statusCode());
      assertEquals(404, reader.get("/id/article/2.html").statusCode());
      assertMoved("/graph/article/1", reader.get("/id/article/1"));
      assertMoved("/graph/article/1.html", reader.get("/id/article/1.html"));
      assertMoved("/id/state/RUS", reader.get("/graph/state/RUS"));
    }
  }

  private static void assertMoved(String place, HttpResponse<String> answer) {
    assertEquals(301, answer.statusCode());
    assertEquals(place, answer.headers().firstValue("Location").orElse(""));
  }

  @Test
  void leavesTheEndpointWhereItIsWhenTheBaseIsTheRoot() {
    List<NamedGraph> graphs = new ArrayList<>(SampleData.graphs());
    Graph graph = GraphFactory.createDefaultGraph();
    Node thing = NodeFactory.createURI("http://news.example/article/1");
    graph.add(Triple.create(thing, RDFS.label.asNode(), NodeFactory.createLiteralString("One")));
    graphs.add(new NamedGraph(thing, graph));
    try (Store other = Store.reading(graphs, "http://news.example/");
        ParleyServer elsewhere =
            ParleyServer.start(other, ServeOptions.standard().at("localhost", 0))) {
      Client reader = new Client(elsewhere.address());
      assertTrue(reader.get("/article/1.html").body().contains("One"));
      assertEquals(200, reader.query("ASK {}").statusCode());
      assertEquals(200, reader.get("/$/ping").statusCode());
      assertEquals(404, reader.get("/article/2").statusCode());
    }
  }

  static Graph parse(String text, String language) {
    Lang lang =
        switch (language) {
          case "NTRIPLES" -> Lang.NTRIPLES;
          case "JSONLD" -> Lang.JSONLD;
          case "RDFXML" -> Lang.RDFXML;
          default -> Lang.TURTLE;
        };
    return RDFParser.fromString(text, lang).base("http://base.example/").toGraph();
  }
}
