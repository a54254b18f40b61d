package dev.parley.serve.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.graph.Iris;
import dev.parley.serve.Client;
import dev.parley.serve.ParleyServer;
import dev.parley.serve.ServeOptions;
import dev.parley.store.NamedGraph;
import dev.parley.store.Store;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A server answers the queries of the W3C's tests as well as Jena alone does. */
class W3cQueryTest {

  private static final Set<String> EVALUATED = Set.of("QueryEvaluationTest", "CSVResultFormatTest");
  private static final String EMPTY = "http://empty.example/";

  private static Store store;
  private static ParleyServer server;
  private static Client client;

  @BeforeAll
  static void serveAllDataOfTheTests() {
    Set<String> files = new LinkedHashSet<>();
    for (W3cSuite.Case one : W3cSuite.cases(EVALUATED)) {
      files.addAll(one.data());
      files.addAll(one.graphs().values());
    }
    List<NamedGraph> graphs =
        files.stream()
            .map(file -> new NamedGraph(NodeFactory.createURI(file), W3cSuite.graph(file)))
            .toList();
    store = Store.reading(graphs, Iris.DEFAULT_BASE);
    server = ParleyServer.start(store, ServeOptions.standard().at("localhost", 0));
    client = new Client(server.address());
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @Test
  void answersAsJenaDoes() {
    List<W3cSuite.Case> cases = W3cSuite.cases(EVALUATED);
    Set<String> byJena = passed(cases, one -> isExpected(one, answerOfJena(one)));
    assertEquals(byJena, passed(cases, one -> isExpected(one, answerHere(one))));
    assertTrue(byJena.size() > 170, byJena.size() + " of " + cases.size());
  }

  @Test
  void takesAndRefusesQueriesAsJenaDoes() {
    List<W3cSuite.Case> cases =
        W3cSuite.cases(Set.of("PositiveSyntaxTest11", "NegativeSyntaxTest11"));
    Set<String> byJena = passed(cases, one -> isPositive(one) == isQueryOfJena(one));
    Set<String> here =
        passed(cases, one -> isPositive(one) == (ask(one, "*/*").statusCode() != 400));
    assertEquals(byJena, here);
    assertTrue(byJena.size() > 100, byJena.size() + " of " + cases.size());
  }

  private static boolean isPositive(W3cSuite.Case one) {
    return one.type().startsWith("Positive");
  }

  private static boolean isQueryOfJena(W3cSuite.Case one) {
    try {
      query(one);
      return true;
    } catch (QueryException e) {
      return false;
    }
  }

  private static Set<String> passed(List<W3cSuite.Case> cases, Predicate<W3cSuite.Case> passes) {
    Set<String> passed = new TreeSet<>();
    cases.stream().filter(passes).forEach(one -> passed.add(one.name()));
    return passed;
  }

  private static Query query(W3cSuite.Case one) {
    return QueryFactory.create(W3cSuite.text(one.request()), one.request(), Syntax.syntaxARQ);
  }

  private static Optional<String> answerOfJena(W3cSuite.Case one) {
    DatasetGraph data = DatasetGraphFactory.create();
    one.data().forEach(file -> GraphUtil.addInto(data.getDefaultGraph(), W3cSuite.graph(file)));
    one.graphs()
        .forEach((name, file) -> data.addGraph(NodeFactory.createURI(name), W3cSuite.graph(file)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Query query = query(one);
      Lang lang = RDFLanguages.contentTypeToLang(type(one));
      try (QueryExec execution = QueryExec.dataset(data).query(query).build()) {
        if (query.isConstructType()) {
          RDFWriter.source(execution.construct()).lang(lang).output(out);
        } else if (query.isAskType()) {
          ResultsWriter.create().lang(lang).write(out, execution.ask());
        } else {
          ResultsWriter.create().lang(lang).write(out, execution.select());
        }
      }
      return Optional.of(out.toString(StandardCharsets.UTF_8));
    } catch (QueryException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> answerHere(W3cSuite.Case one) {
    HttpResponse<String> answer = ask(one, type(one));
    return answer.statusCode() == 200 ? Optional.of(answer.body()) : Optional.empty();
  }

  private static boolean isExpected(W3cSuite.Case one, Optional<String> answer) {
    String expected = one.expected().orElseThrow();
    if (answer.isEmpty()) {
      return false;
    }
    Lang lang = RDFLanguages.contentTypeToLang(type(one));
    if (lang.equals(Lang.TURTLE)) {
      Graph graph = GraphFactory.createDefaultGraph();
      RDFParser.source(bytes(answer.get())).lang(lang).parse(graph);
      return graph.isIsomorphicWith(W3cSuite.graph(expected));
    }
    if (lang.equals(ResultSetLang.RS_CSV)) {
      return lines(answer.get()).equals(lines(W3cSuite.text(expected)));
    }
    QueryExecResult found = read(bytes(answer.get()), lang);
    QueryExecResult wanted = read(W3cSuite.open(expected), RDFLanguages.filenameToLang(expected));
    return found.isBoolean()
        ? found.booleanResult() == wanted.booleanResult()
        : rows(found.rowSet()).equals(rows(wanted.rowSet()));
  }

  /** Returns the rows as text, in an order of their own: numbers by value, blank nodes alike. */
  private static List<String> rows(RowSet found) {
    List<String> rows = new ArrayList<>();
    found.forEachRemaining(
        row -> {
          Map<String, String> cells = new TreeMap<>();
          row.forEach((column, node) -> cells.put(column.getVarName(), text(node)));
          rows.add(cells.toString());
        });
    return rows.stream().sorted().toList();
  }

  private static String text(Node node) {
    if (node.isBlank()) {
      return "_:";
    }
    NodeValue value = NodeValue.makeNode(node);
    return value.isNumber()
        ? node.getLiteralDatatypeURI() + " " + value.getDouble()
        : node.toString();
  }

  /** In CSV, rows are text, and nodes without a name have any. */
  private static List<String> lines(String csv) {
    return csv.lines().map(line -> line.replaceAll("_:\\w+", "_:")).sorted().toList();
  }

  /** Asks in the form of the expected results where these are of one. */
  private static String type(W3cSuite.Case one) {
    String expected = one.expected().orElseThrow();
    String ending = expected.substring(expected.lastIndexOf('.') + 1);
    return switch (ending) {
      case "csv" -> "text/csv";
      case "tsv" -> "text/tab-separated-values";
      case "srj" -> "application/sparql-results+json";
      case "ttl" -> "text/turtle";
      default -> "application/sparql-results+xml";
    };
  }

  private static HttpResponse<String> ask(W3cSuite.Case one, String type) {
    String address = one.request();
    StringBuilder parameters = new StringBuilder("default-graph-uri=");
    parameters.append(Client.encode(one.data().isEmpty() ? EMPTY : one.data().getFirst()));
    one.data()
        .forEach(file -> parameters.append("&default-graph-uri=").append(Client.encode(file)));
    one.graphs()
        .values()
        .forEach(file -> parameters.append("&named-graph-uri=").append(Client.encode(file)));
    String text = "BASE <" + address + "> " + W3cSuite.text(address);
    return client.post("/sparql?" + parameters, "application/sparql-query", text, "Accept", type);
  }

  private static QueryExecResult read(InputStream in, Lang lang) {
    return RowSetReader.createReader(lang).readAny(in, Context.emptyContext());
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
