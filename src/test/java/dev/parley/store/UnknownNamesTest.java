package dev.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parley.graph.Iris;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownNamesTest {

  private static final String PREFIXES =
      "PREFIX office: <https://w3id.org/parley/id/office/> PREFIX state:"
          + " <https://w3id.org/parley/id/state/> ";

  private static Store store;

  @BeforeAll
  static void load() {
    List<NamedGraph> graphs = new ArrayList<>(SampleData.graphs());
    graphs.addAll(BackgroundGraphs.read(List.of()));
    store = Store.reading(graphs, Iris.DEFAULT_BASE);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT * { ?x ?p office:TUR-foriegn-minister }|the data have no office:TUR-foriegn-minister;"
            + " is office:TUR-foreign-minister meant?",
        "SELECT * { <https://w3id.org/parley/id/person/vladimir-puttin> ?p ?o }|the data have no"
            + " person:vladimir-puttin; is person:vladimir-putin meant?",
        "SELECT * { ?m ?p ?s VALUES ?s { state:RUSS state:RUS } }|the data have no state:RUSS; is"
            + " state:RUS meant?",
        "SELECT * { ?m ?p office:zzz }|the data have no office:zzz",
      })
  void suggestsTheNearest(String query, String said) {
    assertEquals(List.of(said), UnknownNames.in(PREFIXES + query, new SparqlSource.Local(store)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?x ?p office:TUR-foreign-minister , state:RUS }",
        "SELECT * { ?x ?p <https://example.org/office/zzz> }",
        "SELECT * { ?x ?p 'office:zzz' } # office:zzz",
        "nothing at all"
      })
  void saysNothingOfWhatIsThereOrIsNoName(String query) {
    assertEquals(List.of(), UnknownNames.in(PREFIXES + query, new SparqlSource.Local(store)));
  }
}
