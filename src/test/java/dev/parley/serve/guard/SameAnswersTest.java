package dev.parley.serve.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.graph.Iris;
import dev.parley.store.SampleData;
import dev.parley.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a query is made of, the guarded executor gives the answer that Jena gives. */
class SameAnswersTest {

  private static final int IN_MEMORY = 400;
  private static final int ON_TDB = 100;

  private static final String PREFIXES =
      """
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      PREFIX fn: <http://www.w3.org/2005/xpath-functions#>
      PREFIX math: <http://www.w3.org/2005/xpath-functions/math#>
      PREFIX parley: <https://w3id.org/parley/ontology#>
      """;

  private static final List<String> PATTERNS =
      List.of(
          "?a a parley:Report . ?a parley:about ?b . ?a parley:confidence ?c .",
          "?a parley:participant ?b . OPTIONAL { ?a parley:date ?c }",
          "?a parley:participation ?w . ?w parley:actor ?b . ?w parley:confidence ?c",
          "?a rdfs:label ?b . ?a parley:status ?c MINUS { ?a parley:place ?p }",
          "{ ?a parley:earliest ?b } UNION { ?a parley:latest ?b } BIND (STR(?b) AS ?c)",
          "?a parley:evidence/parley:rule ?b . ?a parley:status ?c",
          "?a (parley:about|parley:reportedIn)+ ?b . ?b rdfs:label ?c",
          "?a ^parley:participant ?b . ?b parley:status ?c FILTER EXISTS { ?b parley:place ?p }",
          "GRAPH ?a { ?w parley:about ?b . ?w parley:confidence ?c }",
          "{ SELECT ?b (COUNT(?a) AS ?c) { ?a parley:participant ?b } GROUP BY ?b } ?a rdfs:label"
              + " ?l . ?a parley:participant ?b",
          "VALUES (?n ?c) { (1 'a') (2 'b') (UNDEF 'c') } ?a <https://schema.org/position> ?n . ?a parley:status ?b",
          "?a !(rdf:type|rdfs:label) ?b . ?a rdfs:label ?c FILTER (LANG(?c) = 'en')");

  private static final List<String> EXPRESSIONS =
      List.of(
          "CONCAT(STR(?a), '|', STR(?c))",
          "SUBSTR(STR(?b), 3)",
          "SUBSTR(STR(?b), 3, 5)",
          "UCASE(STR(?b))",
          "LCASE(STR(?c))",
          "CONTAINS(STR(?b), 'e')",
          "STRBEFORE(STR(?b), '/')",
          "STRAFTER(STR(?b), '#')",
          "ENCODE_FOR_URI(STR(?b))",
          "REPLACE(STR(?b), '[aeiou]', '<$0>')",
          "REGEX(STR(?b), 'M(e+)t', 'i')",
          "STRLEN(STR(?b)) * 3 - 1",
          "STRLEN(STR(?b)) / 7",
          "?c + 1",
          "?c * ?c",
          "-STRLEN(STR(?c))",
          "STRDT(STR(?c), xsd:decimal)",
          "STRLANG(STR(?b), 'de')",
          "IRI(CONCAT('http://x.example/', ENCODE_FOR_URI(STR(?c))))",
          "xsd:decimal(?c)",
          "xsd:integer(STRLEN(STR(?b)))",
          "xsd:string(?b)",
          "SHA256(STR(?b))",
          "fn:concat(STR(?a), 'x')",
          "fn:substring-before(STR(?b), '/')",
          "math:pow(2, STRLEN(STR(?c)))",
          "fn:round(STRLEN(STR(?b)) / 7)",
          "IF(BOUND(?c), STR(?c), 'none')",
          "COALESCE(?c, ?b)",
          "?b IN (parley:Held, parley:Planned, 1, 'x')",
          "YEAR(?b)",
          "?b = ?c",
          "STR(?b) < STR(?c)",
          "CONCAT(?c, ?b)",
          "STRSTARTS(STR(?b), 'http')",
          "LANG(?c)",
          "DATATYPE(?c)");

  private static final List<String> AGGREGATES =
      List.of(
          "COUNT(*)",
          "COUNT(DISTINCT *)",
          "COUNT(?c)",
          "COUNT(DISTINCT ?c)",
          "SUM(STRLEN(STR(?b)))",
          "SUM(DISTINCT STRLEN(STR(?b)))",
          "AVG(STRLEN(STR(?b)))",
          "AVG(DISTINCT STRLEN(STR(?b)))",
          "MIN(?c)",
          "MAX(?c)",
          "MIN(DISTINCT STR(?b))",
          "MAX(DISTINCT STR(?b))",
          "MAX(CONCAT(STR(?a), STR(?b)))",
          "SUM(?c)",
          "STRLEN(GROUP_CONCAT(STR(?b)))",
          "STRLEN(GROUP_CONCAT(DISTINCT STR(?b) ; SEPARATOR=', '))",
          "COUNT(?c + ?b)");

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void areThoseOfJena(boolean onTdb) {
    try (Store store =
        onTdb
            ? Store.updating(SampleData.graphs(), Iris.DEFAULT_BASE)
            : Store.reading(SampleData.graphs(), Iris.DEFAULT_BASE)) {
      Random random = new Random(onTdb ? 1 : 2);
      int count = onTdb ? ON_TDB : IN_MEMORY;
      int some = 0;
      for (int i = 0; i < count; i++) {
        String query = PREFIXES + query(random);
        List<String> expected = rows(store, query, store.dataset().getContext().copy());
        assertEquals(expected, rows(store, query, sandbox(store)), query);
        some += expected.isEmpty() ? 0 : 1;
      }
      assertTrue(some > count / 3, some + " have an answer");
    }
  }

  private static String query(Random random) {
    String pattern = "{ " + one(PATTERNS, random) + " }";
    return switch (random.nextInt(6)) {
      case 0 -> "SELECT ?a (" + one(EXPRESSIONS, random) + " AS ?x) " + pattern;
      case 1 ->
          "SELECT DISTINCT ?b ?c { " + pattern + " BIND (" + one(EXPRESSIONS, random) + " AS ?x) }";
      case 2 -> "SELECT * { " + pattern + " FILTER (" + one(EXPRESSIONS, random) + ") }";
      case 3 ->
          "SELECT ?b ("
              + one(AGGREGATES, random)
              + " AS ?x) "
              + pattern
              + " GROUP BY ?b ORDER BY ?b";
      case 4 -> "SELECT (" + one(AGGREGATES, random) + " AS ?x) " + pattern;
      default ->
          random.nextBoolean()
              ? "SELECT ?b " + pattern + " GROUP BY ?b (" + one(EXPRESSIONS, random) + ")"
              : "SELECT ?a ?b ?c " + pattern + " ORDER BY ?a ?b ?c LIMIT 7";
    };
  }

  private static String one(List<String> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  private static Context sandbox(Store store) {
    Context context = store.dataset().getContext().copy();
    new Sandbox(QueryLimits.standard(), List.of()).furnish(context);
    context.unset(ARQ.queryTimeout);
    Memory.ofHeap().work().enter(context);
    return context;
  }

  private static List<String> rows(Store store, String query, Context context) {
    DatasetGraph data = store.dataset();
    return data.calculateRead(
        () -> {
          try (QueryExec execution =
              QueryExec.dataset(data).query(query).context(context).build()) {
            RowSet found = execution.select();
            List<String> rows = new ArrayList<>();
            found.forEachRemaining(row -> rows.add(text(found.getResultVars(), row)));
            return rows.stream().sorted().toList();
          }
        });
  }

  private static String text(List<Var> columns, Binding row) {
    Map<String, String> cells = new TreeMap<>();
    for (Var column : columns) {
      cells.put(column.getVarName(), String.valueOf(row.get(column)));
    }
    return cells.toString();
  }
}
