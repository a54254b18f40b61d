package dev.parley.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValidatorTest {

  private static final Path FOLDER = Path.of("src/test/resources/shapes");
  private static final String NAMESPACE = "https://w3id.org/parley/shapes#";

  private final Validator validator = new Validator();

  /** The shapes that choose their nodes by themselves. */
  static Stream<String> shapes() {
    String query =
        """
        PREFIX sh: <http://www.w3.org/ns/shacl#>
        SELECT DISTINCT ?shape WHERE { ?shape sh:targetClass|sh:targetObjectsOf ?target }
        """;
    return GraphQueries.column(OntologyFiles.read(OntologyFiles.SHAPES), query).stream()
        .map(iri -> iri.substring(NAMESPACE.length()));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void findsNothingWrongInAGraphThatPasses(String shape) {
    assertEquals(List.of(), validator.validate(read(shape + ".pass.ttl")));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void tellsWhatIsWrongInAGraphThatFails(String shape) throws IOException {
    Path file = FOLDER.resolve(shape + ".fail.ttl");
    List<String> expected =
        Files.readAllLines(file).stream()
            .filter(line -> line.startsWith("# "))
            .map(line -> line.substring(2))
            .toList();
    TreeSet<String> messages = new TreeSet<>();
    validator.validate(RDFDataMgr.loadGraph(file.toString())).stream()
        .map(Finding::message)
        .forEach(messages::add);
    assertEquals(expected, List.copyOf(messages));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void hasAFailingGraphForEachMessage(String shape) throws IOException {
    String query =
        """
        PREFIX sh: <http://www.w3.org/ns/shacl#>
        SELECT DISTINCT ?message WHERE { <%s> sh:property?/sh:message ?message }
        """
            .formatted(NAMESPACE + shape);
    String failing = Files.readString(FOLDER.resolve(shape + ".fail.ttl"));
    for (String message : GraphQueries.column(OntologyFiles.read(OntologyFiles.SHAPES), query)) {
      assertTrue(failing.contains("# " + message + "\n"), message);
    }
  }

  @Test
  void findsNothingWrongInTheGraphOfAnArticle() {
    for (ArticleGraph graph : Diplomacy.archive()) {
      assertEquals(List.of(), validator.validate(graph));
    }
  }

  @Test
  void findsNothingWrongInSeveralArticlesTogether() {
    Graph all = GraphFactory.createDefaultGraph();
    Diplomacy.archive().forEach(article -> article.triples().forEach(all::add));
    assertEquals(List.of(), validator.validate(all));
  }

  @Test
  void findsNothingWrongInTheCodes() {
    assertEquals(List.of(), validator.validate(OntologyFiles.read(OntologyFiles.CODES)));
  }

  @Test
  void saysInOneLineWhatIsWrong() {
    Finding finding =
        new Finding("ex:a", Optional.of("parley:gender"), Optional.of("\"f\""), "It is wrong.");
    assertEquals("ex:a: It is wrong. (parley:gender \"f\")", finding.toString());
    assertTrue(
        validator
            .problems(read("Series.fail.ttl"))
            .contains(
                "<https://example.org/series>: A series has a label in some language."
                    + " (rdfs:label \"Astana process\")"));
  }

  private static Graph read(String file) {
    return RDFDataMgr.loadGraph(FOLDER.resolve(file).toString());
  }
}
