package dev.parley.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parley.Quietly;
import dev.parley.graph.Iris;
import dev.parley.serve.protocol.Credentials;
import dev.parley.store.Store;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The cases of the SPARQL 1.1 Graph Store HTTP Protocol, with what its text says of each; Fuseki
 * alone is asked the same.
 */
class GraphStoreProtocolTest {

  private static final String TURTLE = "text/turtle";
  private static final String JOHN =
      "@prefix foaf: <http://xmlns.com/foaf/0.1/> . <http://p.example/1> a foaf:Person ;"
          + " foaf:page [ foaf:name 'John' ] .";
  private static final String JANE = JOHN.replace("John", "Jane");
  private static final String MORE = "<http://p.example/1> <http://p.example/more> 1 .";
  private static final String[] ANN = {
    "Authorization",
    "Basic " + Base64.getEncoder().encodeToString("ann:secret".getBytes(StandardCharsets.US_ASCII))
  };

  private Store store;
  private ParleyServer server;
  private FusekiServer fuseki;

  @BeforeEach
  void start() {
    store = Store.updating(List.of(), Iris.DEFAULT_BASE);
    server =
        ParleyServer.start(
            store,
            ServeOptions.standard().at("localhost", 0).updatedBy(Credentials.of("ann", "secret")));
    fuseki =
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .fusekiModules(FusekiModules.create())
            .add("/data", DatasetGraphFactory.createTxnMem())
            .build()
            .start();
  }

  @AfterEach
  void stop() {
    fuseki.stop();
    server.close();
    store.close();
  }

  /** One request, and the status and the graph that should come of it. */
  private record Step(String method, String graph, String type, String body, int... statuses) {

    private static Step of(String method, String graph, int... statuses) {
      return new Step(method, graph, "", "", statuses);
    }
  }

  private static final List<Step> STEPS =
      List.of(
          new Step("PUT", "1", TURTLE, JOHN, 201),
          new Step("GET", "1", TURTLE, JOHN, 200),
          new Step("PUT", "1", TURTLE, JANE, 200, 204),
          new Step("GET", "1", TURTLE, JANE, 200),
          new Step("PUT", "1", "application/rdf+xml", JOHN, 400),
          new Step("GET", "1", TURTLE, JANE, 200),
          new Step("PUT", "2", TURTLE, MORE, 201),
          Step.of("DELETE", "2", 200, 204),
          Step.of("GET", "2", 404),
          Step.of("DELETE", "2", 404),
          new Step("POST", "1", TURTLE, MORE, 200, 204),
          new Step("GET", "1", TURTLE, JANE + MORE, 200),
          new Step("POST", "3", TURTLE, JOHN, 201),
          new Step("GET", "3", TURTLE, JOHN, 200),
          new Step("POST", "3", TURTLE, "", 200, 204),
          new Step("GET", "3", TURTLE, JOHN, 200),
          Step.of("HEAD", "1", 200),
          Step.of("HEAD", "2", 404));

  @Test
  void doesWhatTheProtocolSays() {
    assertEquals(expected(), run(server.address(), ANN));
  }

  @Test
  void doesWhatFusekiDoes() {
    URI address = URI.create("http://localhost:" + fuseki.getPort() + "/");
    // It logs as an error that it was sent what is no RDF/XML.
    List<String> done = Quietly.run(() -> run(address));
    assertEquals(done, run(server.address(), ANN));
  }

  private static List<String> expected() {
    return STEPS.stream().map(step -> line(step, true, true)).toList();
  }

  private static List<String> run(URI address, String... headers) {
    Client client = new Client(address);
    List<String> lines = new ArrayList<>();
    for (Step step : STEPS) {
      String path = "/data?graph=" + Client.encode("http://graph.example/" + step.graph());
      HttpRequest.Builder request = client.request(path, headers);
      if (step.method().equals("GET")) {
        request.header("Accept", TURTLE);
      } else if (!step.type().isEmpty()) {
        request.header("Content-Type", step.type());
      }
      boolean sends = step.method().startsWith("P");
      HttpResponse<String> answer =
          client.send(
              request.method(
                  step.method(),
                  sends ? BodyPublishers.ofString(step.body()) : BodyPublishers.noBody()));
      boolean right = false;
      for (int status : step.statuses()) {
        right |= answer.statusCode() == status;
      }
      boolean same =
          !step.method().equals("GET")
              || step.body().isEmpty()
              || graph(step.body()).isIsomorphicWith(graph(answer.body()));
      lines.add(line(step, right, same));
    }
    return lines;
  }

  private static String line(Step step, boolean status, boolean graph) {
    return step.method() + " " + step.graph() + " " + status + " " + graph;
  }

  private static Graph graph(String turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
    return graph;
  }
}
