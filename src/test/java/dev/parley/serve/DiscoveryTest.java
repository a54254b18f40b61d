package dev.parley.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.parley.graph.Iris;
import dev.parley.graph.QueryLibrary;
import dev.parley.serve.protocol.Credentials;
import dev.parley.store.SampleData;
import dev.parley.store.Store;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DiscoveryTest {

  private static final String CLASSES =
      "PREFIX void: <http://rdfs.org/ns/void#> SELECT ?n { ?d a void:Dataset ; void:classPartition"
          + " [ void:class <https://w3id.org/parley/ontology#Person> ; void:entities ?n ] }";

  private static Store store;
  private static ParleyServer server;
  private static Client client;

  @BeforeAll
  static void start() {
    store = Store.reading(SampleData.graphs(), Iris.DEFAULT_BASE);
    server = ParleyServer.start(store, ServeOptions.standard().at("localhost", 0));
    client = new Client(server.address());
    client.get("/.well-known/void");
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @Test
  void describesTheDatasetAtItsUsualPlace() {
    HttpResponse<String> answer = client.get("/.well-known/void", "Accept", "text/turtle");
    assertEquals(200, answer.statusCode());
    Graph graph = LinkedDataTest.parse(answer.body(), "TURTLE");
    Node dataset = NodeFactory.createURI(Iris.DEFAULT_BASE + "dataset");
    Node endpoint = NodeFactory.createURI(server.address() + "sparql");
    assertTrue(graph.contains(dataset, VOID.sparqlEndpoint.asNode(), endpoint), answer.body());
    assertTrue(graph.contains(Node.ANY, VOID.linkPredicate.asNode(), Node.ANY));
    assertEquals(406, client.get("/.well-known/void", "Accept", "image/png").statusCode());
  }

  @Test
  void isFoundByItsAddressInTheData() {
    assertEquals(
        server.address() + "sparql",
        client.csv(
            "PREFIX void: <http://rdfs.org/ns/void#> SELECT ?y { ?x a void:Dataset ;"
                + " void:sparqlEndpoint ?y FILTER STRSTARTS(STR(?y), 'http://localhost') }"));
    assertEquals(
        server.address() + "dump.nq",
        client.csv("PREFIX void: <http://rdfs.org/ns/void#> SELECT ?y { ?x void:dataDump ?y }"));
  }

  @Test
  void tellsTheDatasetFromItsDescription() {
    Graph graph = description();
    Node dataset = NodeFactory.createURI(Iris.DEFAULT_BASE + "dataset");
    Node described = VOID.DatasetDescription.asNode();
    assertFalse(graph.contains(dataset, RDF.type.asNode(), described));
    assertEquals(1, graph.find(Node.ANY, RDF.type.asNode(), described).toList().size());
    assertTrue(graph.contains(dataset, RDF.type.asNode(), DCAT.Dataset.asNode()));
    assertTrue(graph.contains(Node.ANY, DCAT.servesDataset.asNode(), dataset));
    assertTrue(
        graph.contains(
            Node.ANY,
            DCTerms.license.asNode(),
            NodeFactory.createURI("https://creativecommons.org/licenses/by/4.0/")));
  }

  @Test
  void givesTheStatisticsOfTheDefaultGraphInTheServiceDescription() {
    Graph service = LinkedDataTest.parse(client.get("/sparql").body(), "TURTLE");
    Node defaultGraph = NodeFactory.createURI(server.address() + "sparql#default-graph");
    Node dataset = NodeFactory.createURI(Iris.DEFAULT_BASE + "dataset");
    Graph graph = description();
    for (Node node : List.of(defaultGraph, dataset)) {
      assertTrue(service.contains(node, RDF.type.asNode(), VOID.Dataset.asNode()));
      assertEquals(
          object(graph, dataset, VOID.triples.asNode()),
          object(service, node, VOID.triples.asNode()));
      assertEquals(
          graph.find(dataset, VOID.propertyPartition.asNode(), Node.ANY).toList().size(),
          service.find(node, VOID.propertyPartition.asNode(), Node.ANY).toList().size());
    }
    // Comunica takes no statistics from these two where the default graph is a union.
    assertFalse(service.contains(Node.ANY, sd("defaultDataset"), dataset));
    assertFalse(service.contains(Node.ANY, sd("defaultGraph"), dataset));
  }

  @Test
  void tellsWhatArticlesAreCalled() {
    Graph graph = description();
    Node articles = NodeFactory.createURI(Iris.DEFAULT_BASE + "dataset#articles");
    String pattern = object(graph, articles, VOID.uriRegexPattern.asNode()).getLiteralLexicalForm();
    String example = object(graph, articles, VOID.exampleResource.asNode()).getURI();
    assertTrue(example.matches(pattern), pattern);
    assertFalse((example + "#meeting-1").matches(pattern), pattern);
  }

  @Test
  void leadsFromTheDescriptionToTheExamples() {
    String answer = client.get("/.well-known/void").body();
    assertFalse(answer.contains("sh:select"), answer);
    Node examples = NodeFactory.createURI(server.address() + ".well-known/sparql-examples");
    Node dataset = NodeFactory.createURI(Iris.DEFAULT_BASE + "dataset");
    assertTrue(description().contains(dataset, RDFS.seeAlso.asNode(), examples), answer);
  }

  @Test
  void saysWhichEndpointItsExamplesAreFor() {
    String answer = client.get("/.well-known/sparql-examples").body();
    assertTrue(answer.contains("schema:target"), answer);
    assertTrue(answer.contains("<" + server.address() + "sparql>"), answer);
    assertTrue(answer.contains("schema:keywords"), answer);
  }

  private static Graph description() {
    return LinkedDataTest.parse(client.get("/.well-known/void").body(), "TURTLE");
  }

  private static Node object(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).next().getObject();
  }

  private static Node sd(String term) {
    return NodeFactory.createURI("http://www.w3.org/ns/sparql-service-description#" + term);
  }

  @Test
  void describesTheDatasetInTheDataset() {
    assertEquals("4", client.csv(CLASSES));
  }

  @Test
  void countsEachClassAndEachPropertyOnceAndNothingWithinThem() {
    String prefixes =
        "PREFIX void: <http://rdfs.org/ns/void#>"
            + " PREFIX parley: <https://w3id.org/parley/ontology#> ";
    assertEquals(
        client.csv(prefixes + "SELECT (COUNT(*) AS ?n) { ?meeting parley:date ?date }"),
        client.csv(
            prefixes
                + "SELECT ?n { ?d a void:Dataset ; void:propertyPartition ?p ."
                + " ?p void:property parley:date ; void:triples ?n }"));
    Graph graph = description();
    Node dataset = NodeFactory.createURI(Iris.DEFAULT_BASE + "dataset");
    for (Property part : List.of(VOID.classPartition, VOID.propertyPartition)) {
      List<Triple> all = graph.find(Node.ANY, part.asNode(), Node.ANY).toList();
      assertFalse(all.isEmpty());
      assertTrue(
          all.stream().allMatch(triple -> triple.getSubject().equals(dataset)), part::getURI);
    }
  }

  @Test
  void hasTheExamplesInTheDataAndAtTheirUsualPlace() {
    int count = QueryLibrary.load().all().size();
    assertEquals(
        String.valueOf(count),
        client.csv(
            "PREFIX sh: <http://www.w3.org/ns/shacl#> SELECT (COUNT(DISTINCT ?q) AS ?n) { ?q a"
                + " sh:SPARQLExecutable ; <http://www.w3.org/2000/01/rdf-schema#comment> ?c ;"
                + " sh:prefixes/sh:declare/sh:prefix 'parley' ;"
                + " sh:select|sh:ask|sh:construct|sh:describe ?text }"));
    HttpResponse<String> answer = client.get("/.well-known/sparql-examples");
    assertTrue(answer.body().contains("sh:SPARQLExecutable"), answer.body());
  }

  @Test
  void runsEachExampleThatItShows() {
    QueryLibrary.load()
        .all()
        .forEach(
            query -> {
              HttpResponse<String> answer = client.query(query.text());
              boolean callsOut = answer.statusCode() == 422 && query.text().contains("SERVICE");
              assertTrue(
                  callsOut || answer.statusCode() == 200, query.name() + ": " + answer.body());
            });
  }

  @Test
  void tellsRobotsWhatToLeaveAlone() {
    HttpResponse<String> answer = client.get("/robots.txt");
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("Disallow: /sparql"));
  }

  @Test
  void saysThatItIsReady() {
    assertEquals("ready\n", client.get("/$/ready").body());
  }

  @Test
  void countsWhatIsHereForThePages() {
    JsonObject summary =
        JsonParser.parseString(client.get("/api/summary").body()).getAsJsonObject();
    JsonObject classes = summary.getAsJsonObject("classes");
    assertEquals(4, classes.get("https://w3id.org/parley/ontology#State").getAsInt());
    assertEquals(
        QueryLibrary.load().all().size(),
        JsonParser.parseString(client.get("/api/queries").body()).getAsJsonArray().size());
  }

  @Test
  void keepsTheDescriptionUpToDate() {
    try (Store changing = Store.updating(SampleData.graphs(), Iris.DEFAULT_BASE);
        ParleyServer other =
            ParleyServer.start(
                changing,
                ServeOptions.standard()
                    .at("localhost", 0)
                    .updatedBy(Credentials.of("ann", "secret")))) {
      Client asking = new Client(other.address());
      HttpResponse<String> before = asking.get("/.well-known/void");
      assertEquals("4", asking.csv(CLASSES));
      changing.write(
          data ->
              data.add(
                  NodeFactory.createURI("http://g.example/"),
                  NodeFactory.createURI("http://new.example/"),
                  NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"),
                  NodeFactory.createURI("https://w3id.org/parley/ontology#Person")));
      HttpResponse<String> after = asking.get("/.well-known/void");
      assertEquals("5", asking.csv(CLASSES));
      assertNotEquals(before.headers().firstValue("ETag"), after.headers().firstValue("ETag"));
    }
  }

  @Test
  void believesForwardingHeadersOnlyWhenTold() {
    String[] forwarded = {"X-Forwarded-Host", "data.example.org", "X-Forwarded-Proto", "https"};
    assertTrue(client.get("/sparql", forwarded).body().contains("http://localhost:"));
    try (Store other = Store.reading(SampleData.graphs(), Iris.DEFAULT_BASE);
        ParleyServer behind =
            ParleyServer.start(other, ServeOptions.standard().at("localhost", 0).behindProxy())) {
      String description = new Client(behind.address()).get("/sparql", forwarded).body();
      assertTrue(description.contains("https://data.example.org/sparql"), description);
    }
  }
}
