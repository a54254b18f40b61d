package dev.parley.serve.linked;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {

  @ParameterizedTest
  @CsvSource({
    "https://sws.geonames.org/2017370/, GeoNames 2017370",
    "http://www.wikidata.org/entity/Q159, Wikidata Q159",
    "http://publications.europa.eu/resource/authority/country/RUS, RUS",
    "http://www.w3.org/2002/07/owl#sameAs, sameAs",
    "https://example.org/, example.org",
  })
  void readsOffAnAddressWhatItIsTheNameOf(String iri, String name) {
    assertEquals(name, Labels.fallback(NodeFactory.createURI(iri)));
  }
}
