package dev.parley.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TermsTest {

  private static final Graph ONTOLOGY =
      RDFDataMgr.loadGraph(Path.of("ontology/parley.ttl").toUri().toString());

  static {
    RDFDataMgr.read(ONTOLOGY, Path.of("ontology/reference/reference.ttl").toUri().toString());
  }

  @ParameterizedTest
  @EnumSource
  void everyKindIsAClassOfTheOntology(DescriptionKind kind) {
    assertTrue(isDefined(Terms.PARLEY + kind.term()));
  }

  @ParameterizedTest
  @EnumSource
  void everyTypeOfOfficeIsInTheOntology(OfficeType type) {
    assertTrue(isDefined(Terms.PARLEY + type.term()));
  }

  @Test
  void everyPropertyOfParleyIsInTheOntology() {
    for (Property property : Property.values()) {
      String iri = Terms.PARLEY + property.term();
      assertTrue(Property.of(iri).isEmpty() || isDefined(iri), iri);
    }
    Terms.NOT_FOR_NAMES.forEach(iri -> assertTrue(isDefined(iri), iri));
  }

  @ParameterizedTest
  @CsvSource({
    "https://w3id.org/parley/id/state/RUS, state:RUS",
    "https://w3id.org/parley/id/org/nato, body:nato",
    "https://example.org/RUS, <https://example.org/RUS>",
  })
  void writesAnIriAsTheFilesDo(String iri, String brief) {
    assertEquals(brief, Terms.brief(iri));
  }

  private static boolean isDefined(String iri) {
    return ONTOLOGY.contains(NodeFactory.createURI(iri), Node.ANY, Node.ANY);
  }
}
