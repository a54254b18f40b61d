package dev.parley.serve;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Queries that would never end, or take all memory, if they were let. */
final class HostileQueries {

  private static final String PAIRS = "?a ?b ?c . ?d ?e ?f";

  /** Texts that double in each step, to 1,000 times 2 to the 15th. */
  private static String doubled(String first) {
    StringBuilder binds = new StringBuilder("BIND (" + first + " AS ?x0) ");
    for (int i = 0; i < 15; i++) {
      binds.append("BIND (CONCAT(?x%d, ?x%d) AS ?x%d) ".formatted(i, i, i + 1));
    }
    return binds.toString();
  }

  private static String powers() {
    StringBuilder binds = new StringBuilder("BIND (99999999999999999999999999 AS ?x0) ");
    for (int i = 0; i < 9; i++) {
      String factor = "?x" + i;
      binds.append(
          "BIND (%s AS ?x%d) "
              .formatted(
                  String.join(
                      " * ", factor, factor, factor, factor, factor, factor, factor, factor),
                  i + 1));
    }
    return binds.toString();
  }

  /** Returns queries each of which makes a value that would not end. */
  static List<String> valuesWithoutBound() {
    String text = doubled("'" + "a".repeat(1_000) + "'");
    return List.of(
        "SELECT (STRLEN(?x15) AS ?n) { " + text + " }",
        "SELECT ?y { " + text + " BIND (CONTAINS(?x15, CONCAT(?x14, 'b')) AS ?y) }",
        "SELECT ?y { " + text + " BIND (CONTAINS(?x9, CONCAT(?x8, 'b')) AS ?y) }",
        "SELECT ?y { " + text + " BIND (STRBEFORE(?x9, CONCAT(?x8, 'b')) AS ?y) }",
        "SELECT ?y { " + text + " BIND (SHA512(?x15) AS ?y) }",
        "SELECT ?x9 { " + powers() + " }",
        "SELECT (REPLACE(CONCAT(?o, ?o, ?o, ?o, ?o, ?o, ?o, ?o), '', '"
            + "x".repeat(3_000)
            + "') AS ?x) { ?s ?p ?o }",
        "SELECT (REGEX('a', '"
            + "(".repeat(40)
            + "a{1,9}".repeat(500)
            + ")".repeat(40)
            + "') AS ?x) {}",
        "SELECT (<http://www.w3.org/2005/xpath-functions/math#pow>(99999, 99999999) AS ?x) {}",
        "SELECT (<http://www.w3.org/2005/xpath-functions/math#exp10>(999999999) AS ?x) {}",
        "SELECT (<http://www.w3.org/2005/xpath-functions#round>(1.5, 999999999) AS ?x) {}",
        "SELECT (MAX(?y) AS ?m) { " + text + " BIND (UCASE(?x15) AS ?y) }",
        "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT"
            + " ('2020-01-01T00:00:00Z'^^xsd:dateTime + 'P999999999999D'^^xsd:dayTimeDuration AS"
            + " ?x) {}");
  }

  /** Returns queries each of which makes rows without end, and keeps them. */
  static List<String> memory() {
    String values = "{ " + "?s ?p ?o . ?s2 ?p2 ?o2 }";
    StringBuilder crossed = new StringBuilder();
    for (int i = 0; i < 10; i++) {
      crossed.append("VALUES ?v%d { %s } ".formatted(i, "1 2 3 4 5 6 7 8 9 10 ".repeat(10)));
    }
    return List.of(
        "SELECT (SAMPLE(DISTINCT ?c) AS ?n) { " + PAIRS + " }",
        "SELECT (MAX(CONCAT(STR(?a), STR(?d))) AS ?n) { " + PAIRS + " }",
        "SELECT (COUNT(DISTINCT *) AS ?n) { " + PAIRS + " }",
        "SELECT (COUNT(DISTINCT CONCAT(STR(?a), STR(?d))) AS ?n) { " + PAIRS + " }",
        "SELECT (GROUP_CONCAT(?c) AS ?n) { " + PAIRS + " }",
        "SELECT ?a ?d { " + PAIRS + " } GROUP BY ?a ?d",
        "SELECT ?a ?d (COUNT(*) AS ?n) { " + PAIRS + " } GROUP BY ?a ?d ?f ?c",
        "SELECT DISTINCT ?a ?d { " + PAIRS + " }",
        "SELECT * { " + PAIRS + " } ORDER BY ?f ?a",
        "SELECT * { " + PAIRS + " } ORDER BY ?f ?a LIMIT 900",
        "SELECT * { " + crossed + " }",
        "SELECT (COUNT(*) AS ?n) { { SELECT (RAND() AS ?x) "
            + values
            + " } { SELECT (RAND() AS ?x) "
            + values
            + " } }",
        "SELECT (COUNT(*) AS ?n) { ?z ?y ?w MINUS { { SELECT (RAND() AS ?z) ?x "
            + values
            + " } } }",
        "SELECT (COUNT(*) AS ?n) { ?x (!<http://x.example/>|^!<http://x.example/>){1,50} ?y }",
        "SELECT (COUNT(*) AS ?n) { ?x ((!<http://x.example/>|^!<http://x.example/>)*)* ?y }",
        "CONSTRUCT { ?a ?e ?f . ?d ?b ?c } WHERE { " + PAIRS + " }");
  }

  /** Returns queries that are long, deep, or ask for much, and may have an answer. */
  static List<String> large() {
    String iris =
        IntStream.range(0, 2_000)
            .mapToObj(i -> "<http://x.example/" + i + ">")
            .collect(Collectors.joining(" "));
    String numbers =
        IntStream.range(0, 8_000).mapToObj(Integer::toString).collect(Collectors.joining(" "));
    return List.of(
        "DESCRIBE ?s { ?s ?p ?o }",
        "DESCRIBE * { ?s ?p ?o . ?o ?q ?r } LIMIT 1000",
        "DESCRIBE ?s { ?s ?p ?o } LIMIT 1000",
        "DESCRIBE " + iris,
        "SELECT * { VALUES ?s { " + iris + " } ?s ?p ?o }",
        "SELECT * { VALUES ?n { " + numbers + " } }",
        "SELECT * { VALUES ?n { " + numbers + " } ?s ?p ?o }",
        "SELECT * { ?s ?p ?o FILTER (?s IN (" + iris.replace(" ", ", ") + ")) }",
        "SELECT * { ?s ?p ?o FILTER (?o NOT IN (" + numbers.replace(" ", ", ") + ")) }",
        "SELECT * { { ?s ?p 0 }" + " UNION { ?s ?p 1 }".repeat(2_000) + " }",
        "SELECT * { { ?s ?p ?o }" + " UNION { ?s ?p ?o }".repeat(2_000) + " }",
        "SELECT * { ?s <http://x.example/p>" + "|<http://x.example/p>".repeat(2_500) + " ?o }",
        "SELECT * { ?s <http://x.example/p>" + "/<http://x.example/p>".repeat(2_500) + " ?o }",
        "SELECT * " + "{".repeat(90) + " ?s ?p ?o " + "}".repeat(90),
        "SELECT * " + "{".repeat(20_000) + " ?s ?p ?o " + "}".repeat(20_000),
        "SELECT * { ?s ?p ?o " + "OPTIONAL { ?s ?p ?o ".repeat(90) + "}".repeat(90) + " }",
        "SELECT * { ?s ?p ?o " + "MINUS { ?s ?p ?x ".repeat(90) + "}".repeat(90) + " }",
        "SELECT * { ?s ?p ?o " + "FILTER EXISTS { ?s ?p ?x ".repeat(90) + "}".repeat(90) + " }",
        "SELECT * { ?s ?p ?o FILTER (" + "!".repeat(30_000) + "?o) }",
        "SELECT (1" + "+1".repeat(30_000) + " AS ?x) {}",
        "SELECT * " + "{ SELECT * ".repeat(90) + "{ ?s ?p ?o } " + "}".repeat(90),
        "SELECT * { ?s " + "<http://x.example/p> [ ".repeat(90) + "] ".repeat(90) + " }",
        "ASK { ?s ?p " + "( ".repeat(20_000) + ") ".repeat(20_000) + " }");
  }

  /** Returns a query whose product of patterns has no end. */
  static List<String> products() {
    String all = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l";
    return List.of(
        "SELECT (COUNT(*) AS ?n) { " + all + " }",
        "SELECT * { " + all + " } ORDER BY ?a ?d",
        "SELECT * { " + all + " FILTER (STRLEN(STR(?l)) = 12345) }",
        "SELECT * { ?s ?p ?o FILTER REGEX(STR(?o), '^(.*a){25}b$') }",
        "SELECT * { ?a ?b ?c FILTER (?a IN (" + "<http://x.example/1>, ".repeat(500) + "?d)) }",
        "SELECT * { " + "{ ?a ?b ?c } UNION ".repeat(300) + "{ ?d ?e ?f } }");
  }

  private HostileQueries() {}
}
