package dev.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.graph.Iris;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class QueryRunnerTest {

  private static final String LABELS =
      "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX state:"
          + " <https://w3id.org/parley/id/state/> SELECT ?s ?label { ?s rdfs:label ?label VALUES ?s {"
          + " state:RUS state:TUR } } ORDER BY ?s ?label";

  @Test
  void writesATableForPeople() {
    assertEquals(
        """
        s          label
        state:RUS  Russia
        state:RUS  Россия
        state:TUR  Turkey
        """,
        run(LABELS, ResultFormat.TABLE));
  }

  @Test
  void writesCsv() {
    assertEquals(
        "s,label\r\nhttps://w3id.org/parley/id/state/TUR,Turkey\r\n",
        run(LABELS.replace("state:RUS", ""), ResultFormat.CSV));
  }

  @Test
  void answersYesOrNo() {
    assertEquals("yes\n", run("ASK { ?s ?p ?o }", ResultFormat.TABLE));
  }

  @Test
  void writesConstructedTriplesWithTheQuerysPrefixes() {
    String turtle =
        run(
            "PREFIX state: <https://w3id.org/parley/id/state/> CONSTRUCT WHERE { state:TUR a ?c }",
            ResultFormat.TABLE);
    assertTrue(turtle.contains("state:TUR"), turtle);
  }

  @Test
  void saysWhereAQueryIsWrong() {
    StoreException refused =
        assertThrows(StoreException.class, () -> run("SELECT ?s { ?s ", ResultFormat.TABLE));
    assertTrue(refused.getMessage().contains("line 1"), refused.getMessage());
  }

  private static String run(String query, ResultFormat format) {
    try (Store store = Store.reading(SampleData.graphs(), Iris.DEFAULT_BASE)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new QueryRunner(new SparqlSource.Local(store)).run(query, format, RdfFormat.TURTLE, out);
      return out.toString(StandardCharsets.UTF_8);
    }
  }
}
