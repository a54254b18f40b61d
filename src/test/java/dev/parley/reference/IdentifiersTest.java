package dev.parley.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By what others know the things of the bundled reference. */
class IdentifiersTest {

  private static final String ID = "https://w3id.org/parley/id/";
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  private static final Graph REFERENCE = read();

  private static Graph read() {
    Graph graph = GraphFactory.createDefaultGraph();
    try (Stream<Path> files = Files.list(Path.of("ontology/reference"))) {
      files
          .filter(file -> file.toString().endsWith(".ttl") && !file.endsWith("shapes.ttl"))
          .forEach(file -> RDFDataMgr.read(graph, file.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return graph;
  }

  @Test
  void givesEachIdentifierToOneThingOnly() {
    Map<String, List<String>> owners = new TreeMap<>();
    identities()
        .forEach(
            triple ->
                owners
                    .computeIfAbsent(triple.getObject().getURI(), iri -> new ArrayList<>())
                    .add(triple.getSubject().getURI()));
    owners.values().removeIf(things -> things.size() == 1);
    assertEquals(Map.of(), owners);
  }

  @Test
  void givesAThingOneIdentifierOfWikidataAtMost() {
    Map<String, List<String>> identifiers = new TreeMap<>();
    identities()
        .map(triple -> Map.entry(triple.getSubject().getURI(), triple.getObject().getURI()))
        .filter(entry -> entry.getValue().contains("wikidata"))
        .forEach(
            entry ->
                identifiers
                    .computeIfAbsent(entry.getKey(), iri -> new ArrayList<>())
                    .add(entry.getValue()));
    List<String> odd = new ArrayList<>();
    identifiers.forEach(
        (thing, iris) -> {
          if (iris.size() > 1 || !iris.get(0).matches(WIKIDATA + "Q[1-9][0-9]*")) {
            odd.add(thing + " " + iris);
          }
        });
    assertEquals(List.of(), odd);
  }

  /** Where a slip of the pen was found, and a few who are much in the news. */
  @ParameterizedTest
  @CsvSource({
    "mikheil-saakashvili, Q43330",
    "petro-poroshenko, Q58077",
    "mohammad-javad-zarif, Q10296812",
    "ban-ki-moon, Q1253",
    "nouri-al-maliki, Q57673",
    "vladimir-putin, Q7747",
  })
  void knowsWhoIsWho(String person, String identifier) {
    assertTrue(
        identities()
            .anyMatch(
                triple ->
                    triple.getSubject().hasURI(ID + "person/" + person)
                        && triple.getObject().hasURI(WIKIDATA + identifier)));
  }

  private static Stream<Triple> identities() {
    return REFERENCE.find(Node.ANY, OWL2.sameAs.asNode(), Node.ANY).toList().stream();
  }
}
