package dev.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.graph.NamedQuery;
import dev.parley.graph.QueryLibrary;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryAdviceTest {

  private static final QueryAdvice ADVICE = new QueryAdvice();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT * { ?m parley:participnt ?a }|the ontology has no parley:participnt; is"
            + " parley:participant meant?",
        "PREFIX p: <https://w3id.org/parley/ontology#> SELECT * { ?m a p:Sumit }|the ontology has"
            + " no parley:Sumit; is parley:Summit meant?",
        "SELECT * { ?m <https://w3id.org/parley/ontology#plaec> ?p }|the ontology has no"
            + " parley:plaec; is parley:place meant?",
        "SELECT * { ?m parley:date ?d FILTER (FOOBARBAZ(?d) > 4) }|no function FOOBARBAZ",
        "SELECT * { ?s parley:order ?n }|only old data have parley:order, which is schema:position in"
            + " new ones",
        "SELECT * { ?r parley:precision ?p }|only old data have parley:precision",
        "SELECT * { ?m ?p ?l FILTER (LCAES(?l) = 'x') }|no function LCAES; is LCASE meant?",
        "SELECT * { ?m parly:date ?d }|no prefix parly:; is parley: meant?",
      })
  void namesWhatNobodyKnows(String query, String advice) {
    assertEquals(List.of(advice), ADVICE.of(query));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?m parley:date ?d }",
        "SELECT * { ?t parley:holder ?p . ?s parley:iso3 ?c ; parley:demonym ?d ; parley:code ?k }",
        "SELECT * { ?m rdfs:label \"parley:nothing FOO(1)\" } # parley:nothing(BAR(2))",
        "SELECT (xsd:integer(?x) AS ?n) { ?m ?p ?x FILTER (?x IN (1, 2)) }",
        "PREFIX ex: <http://example.org/> SELECT * { ex:parley ex:x _:b }"
      })
  void saysNothingOfWhatIsKnown(String query) {
    assertEquals(List.of(), ADVICE.of(query));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void saysNothingOfTheQueriesOfTheLibrary(NamedQuery query) {
    assertEquals(List.of(), ADVICE.of(query.text()), query.name());
  }

  static Stream<NamedQuery> queries() {
    return QueryLibrary.load().all().stream();
  }

  @ParameterizedTest
  @ValueSource(strings = {"timeline", "meetings-per-month", "co-participation", "first-and-last"})
  void knowsWhichQueriesNeedADate(String name) {
    assertTrue(Undated.needsDate(QueryLibrary.load().named(name).orElseThrow().text()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"meetings", "never-held", "venues", "sem", "evidence"})
  void knowsWhichQueriesNeedNone(String name) {
    assertFalse(Undated.needsDate(QueryLibrary.load().named(name).orElseThrow().text()));
  }
}
