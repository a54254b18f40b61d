package dev.parley.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parley.graph.Iris;
import dev.parley.store.NamedGraph;
import dev.parley.store.SampleData;
import dev.parley.store.Store;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Comunica, told nothing but addresses, joins what is here with what is elsewhere.
 *
 * <p>It is found in the folder that the environment calls {@code COMUNICA_HOME}, where {@code npm
 * install @comunica/query-sparql@4} was run.
 */
class ComunicaTest {

  private static final String PREFIXES =
      "PREFIX parley: <https://w3id.org/parley/ontology#> PREFIX owl:"
          + " <http://www.w3.org/2002/07/owl#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ";

  private static Path program;
  private static Store store;
  private static Store capitals;
  private static ParleyServer server;
  private static ParleyServer other;

  @BeforeAll
  static void start() {
    String home = System.getenv("COMUNICA_HOME");
    assumeTrue(home != null, "COMUNICA_HOME is not set: Comunica is not tried");
    program = Path.of(home, "node_modules/@comunica/query-sparql/bin/query.js");
    assumeTrue(Files.exists(program), "no Comunica in COMUNICA_HOME: it is not tried");
    ServeOptions options = ServeOptions.standard().at("localhost", 0);
    store = Store.reading(SampleData.graphs(), Iris.DEFAULT_BASE);
    server = ParleyServer.start(store, options);
    String turtle = "<http://www.wikidata.org/entity/Q159> <http://capital.example/> 'Moscow' .";
    Graph graph = RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
    NamedGraph named = new NamedGraph(NodeFactory.createURI("http://capital.example/"), graph);
    capitals = Store.reading(List.of(named), Iris.DEFAULT_BASE);
    other = ParleyServer.start(capitals, options);
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
      other.close();
      store.close();
      capitals.close();
    }
  }

  @Test
  void findsTheEndpointByItsDescription() throws Exception {
    assertEquals(
        List.of("name", "Sochi"),
        ask(
            "SELECT DISTINCT ?name { ?m parley:place ?p . ?p rdfs:label ?name }",
            server.address() + "sparql"));
  }

  @Test
  void joinsTwoEndpoints() throws Exception {
    assertEquals(
        List.of("name,capital", "Russia,Moscow"),
        ask(
            "SELECT DISTINCT ?name ?capital { ?m parley:party ?s . ?s rdfs:label ?name ; owl:sameAs"
                + " ?same . ?same <http://capital.example/> ?capital FILTER (LANG(?name) = 'en') }",
            server.address() + "sparql",
            other.address() + "sparql"));
  }

  @Test
  void joinsTheEndpointWithATurtleFile() throws Exception {
    List<String> lines =
        ask(
            "SELECT DISTINCT ?kind { ?m a ?class ; parley:place ?p . ?class rdfs:label ?kind } ORDER BY ?kind",
            server.address() + "sparql",
            other.address() + "ontology.ttl");
    assertEquals(List.of("kind", "summit", "visit"), lines);
  }

  private static List<String> ask(String query, String... sources)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("node", program.toString()));
    command.addAll(List.of(sources));
    command.addAll(List.of("-q", PREFIXES + query, "-t", "text/csv"));
    Path errors = Files.createTempFile("comunica", ".txt");
    Process node = new ProcessBuilder(command).redirectError(errors.toFile()).start();
    String out = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(node.waitFor(60, TimeUnit.SECONDS));
    assertEquals(0, node.exitValue(), Files.readString(errors));
    Files.delete(errors);
    return out.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
