package dev.parley.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.vocabulary.SHACL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks with the validator of RDF4J: the shapes must mean there what they mean in Jena. */
class OtherShapesTest {

  private static final Graph SHAPES = OntologyFiles.read(OntologyFiles.SHAPES);
  private static OtherEngine shapes;

  static Stream<Path> samples() throws IOException {
    return files("samples", ".ttl");
  }

  static Stream<Path> passing() throws IOException {
    return files("shapes", ".pass.ttl");
  }

  static Stream<Path> failing() throws IOException {
    return files("shapes", ".fail.ttl");
  }

  private static Stream<Path> files(String folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources", folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
    }
  }

  @BeforeAll
  static void load() {
    shapes = new OtherEngine();
    shapes.addShapes(SHAPES);
  }

  @AfterAll
  static void close() {
    shapes.close();
  }

  @ParameterizedTest
  @MethodSource({"samples", "passing"})
  void findsNothingWrongInWhatPasses(Path file) {
    assertEquals(Set.of(), wrong(report(file)));
  }

  @ParameterizedTest
  @MethodSource("failing")
  void findsTheSameNodesWrong(Path file) {
    Set<String> wrong = wrong(report(file));
    assertFalse(wrong.isEmpty());
    assertEquals(wrongByJena(file), wrong);
  }

  private static Model report(Path file) {
    try (OtherEngine data = new OtherEngine()) {
      data.add(graph(file));
      return data.validate(shapes);
    }
  }

  private static Set<String> wrong(Model report) {
    return report.filter(null, SHACL.FOCUS_NODE, null).objects().stream()
        .map(node -> node.isBNode() ? "" : node.stringValue())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> wrongByJena(Path file) {
    return ShaclValidator.get().validate(Shapes.parse(SHAPES), graph(file)).getEntries().stream()
        .map(entry -> entry.focusNode().isBlank() ? "" : entry.focusNode().toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Graph graph(Path file) {
    return RDFDataMgr.loadGraph(file.toString());
  }
}
