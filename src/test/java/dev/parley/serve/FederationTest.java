package dev.parley.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.graph.Iris;
import dev.parley.store.NamedGraph;
import dev.parley.store.SampleData;
import dev.parley.store.Store;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FederationTest {

  private static final String JOIN =
      "SELECT ?capital { ?m <https://w3id.org/parley/ontology#party> ?s ."
          + " ?s <http://www.w3.org/2002/07/owl#sameAs> ?same SERVICE <%s> { ?same"
          + " <http://capital.example/> ?capital } }";

  private static Store store;
  private static ParleyServer server;

  @BeforeAll
  static void start() {
    store = Store.reading(SampleData.graphs(), Iris.DEFAULT_BASE);
    server = ParleyServer.start(store, ServeOptions.standard().at("localhost", 0));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @Test
  void isAskedBySERVICEFromAnotherFuseki() {
    FusekiServer other =
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .add("/ds", DatasetGraphFactory.createTxnMem())
            .build()
            .start();
    try {
      String query =
          "SELECT ?label { SERVICE <"
              + server.address()
              + "sparql> { ?p <https://w3id.org/parley/ontology#inState> ?s ;"
              + " <http://www.w3.org/2000/01/rdf-schema#label> ?label } }";
      String label =
          QueryExecHTTP.service("http://localhost:" + other.getPort() + "/ds")
              .query(query)
              .select()
              .next()
              .get("label")
              .getLiteralLexicalForm();
      assertEquals("Sochi", label);
    } finally {
      other.stop();
    }
  }

  @Test
  void asksAnotherEndpointThatIsAllowed() {
    try (Store capitals = Store.reading(capitals(), Iris.DEFAULT_BASE);
        ParleyServer other =
            ParleyServer.start(capitals, ServeOptions.standard().at("localhost", 0))) {
      URI endpoint = other.address().resolve("/sparql");
      try (ParleyServer asking =
          ParleyServer.start(
              store, ServeOptions.standard().at("localhost", 0).allowing(List.of(endpoint)))) {
        Client client = new Client(asking.address());
        assertEquals("Moscow\nMoscow", client.csv(JOIN.formatted(endpoint)));
        assertTrue(client.get("/sparql").body().contains("BasicFederatedQuery"));
        assertEquals(422, client.query(JOIN.formatted(other.address() + "parley")).statusCode());
      }
    }
  }

  @Test
  void followsNoRedirectFromAnAllowedEndpoint() {
    try (Listener listener = new Listener()) {
      URI redirecting = URI.create(listener.address() + "redirect");
      try (ParleyServer asking =
          ParleyServer.start(
              store, ServeOptions.standard().at("localhost", 0).allowing(List.of(redirecting)))) {
        HttpResponse<String> answer =
            new Client(asking.address()).query(JOIN.formatted(redirecting));
        assertEquals(502, answer.statusCode(), answer.body());
        assertEquals(List.of(), listener.calls());
      }
    }
  }

  private static List<NamedGraph> capitals() {
    String turtle = "<http://www.wikidata.org/entity/Q159> <http://capital.example/> 'Moscow' .";
    Graph graph = RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
    return List.of(new NamedGraph(NodeFactory.createURI("http://capital.example/"), graph));
  }
}
