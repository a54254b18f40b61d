package dev.parley.serve.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.sparql.resultset.ResultsCompare;
import org.apache.jena.sparql.resultset.ResultsReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonResultsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<http://example.org/é?a=b&c=d>",
        "\"plain\"",
        "\"\"",
        "\"quote \\\" backslash \\\\ line\\nend\\ttab\\u0001\\u2028\"",
        "\"😀\"@en",
        "\"2017-11-20\"^^<http://www.w3.org/2001/XMLSchema#date>",
        "5",
        "true",
        "\"مرحبا\"@ar--rtl",
        "\"<script>\"",
        "<<( <http://example.org/s> <http://example.org/p> \"o\"@en )>>",
        "UNDEF"
      })
  void isReadAsWhatItWas(String term) throws IOException {
    RowSetRewindable rows = rows("SELECT * { VALUES (?term ?other) { (" + term + " 1) } }");
    assertTrue(ResultsCompare.equalsExact(rows, read(json(rows))), term);
  }

  @Test
  void keepsBlankNodesApart() throws IOException {
    RowSetRewindable rows =
        rows(
            "SELECT ?a ?b ?a2 { VALUES ?n { 1 2 } BIND(BNODE() AS ?a) BIND(?a AS ?a2) BIND(BNODE() AS ?b) }");
    assertTrue(ResultsCompare.equalsByTerm(rows, read(json(rows))));
  }

  @Test
  void writesManyRows() throws IOException {
    Var column = Var.alloc("n");
    Binding row = rows("SELECT ?n { VALUES ?n { 'some words' } }").next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonResults(out).write(List.of(column), Collections.nCopies(20_000, row));
    assertEquals(20_000, read(out.toByteArray()).size());
  }

  @Test
  void saysYesAndNo() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonResults(out).write(false);
    assertEquals("{\"head\":{},\"boolean\":false}", out.toString());
  }

  private static RowSetRewindable rows(String query) {
    try (QueryExec execution =
        QueryExec.dataset(DatasetGraphFactory.empty()).query(query).build()) {
      return execution.select().rewindable();
    }
  }

  private static byte[] json(RowSetRewindable rows) throws IOException {
    List<Binding> bindings = new ArrayList<>();
    rows.forEachRemaining(bindings::add);
    rows.reset();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonResults(out).write(rows.getResultVars(), bindings);
    return out.toByteArray();
  }

  private static RowSetRewindable read(byte[] json) {
    RowSet rows =
        ResultsReader.create()
            .lang(ResultSetLang.RS_JSON)
            .readRowSet(new ByteArrayInputStream(json));
    return rows.rewindable();
  }
}
