package dev.parley.store;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultsWriter;

/** Asks a source and writes the answer down. */
public final class QueryRunner {

  private final SparqlSource source;

  /** Creates a runner over {@code source}. */
  public QueryRunner(SparqlSource source) {
    this.source = source;
  }

  /**
   * Runs the query {@code text}.
   *
   * @param results how a SELECT or ASK is answered
   * @param triples how a CONSTRUCT or DESCRIBE is answered
   * @return how many rows or triples there were; of an ASK, 1 for yes and 0 for no
   * @throws StoreException if {@code text} is no query, or the source refuses it
   */
  public long run(String text, ResultFormat results, RdfFormat triples, OutputStream out) {
    Query query = parse(text);
    if (query.isSelectType()) {
      return source.ask(query, execution -> select(execution, query, results, out));
    }
    if (query.isAskType()) {
      return source.ask(query, execution -> ask(execution.ask(), results, out));
    }
    return source.ask(query, execution -> graph(answer(execution, query), query, triples, out));
  }

  private static Query parse(String text) {
    try {
      return QueryFactory.create(text);
    } catch (QueryException e) {
      throw new StoreException("not a query: " + e.getMessage(), e);
    }
  }

  private static long select(
      QueryExec execution, Query query, ResultFormat format, OutputStream out) {
    RowSet rows = execution.select().materialize();
    if (format == ResultFormat.TABLE) {
      new ResultTable(query.getPrefixMapping()).write(rows, out);
    } else {
      ResultsWriter.create().lang(lang(format)).build().write(out, rows);
    }
    return rows.getRowNumber();
  }

  private static long ask(boolean answer, ResultFormat format, OutputStream out) {
    if (format == ResultFormat.TABLE) {
      PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
      print.println(answer ? "yes" : "no");
    } else {
      ResultsWriter.create().lang(lang(format)).build().write(out, answer);
    }
    return answer ? 1 : 0;
  }

  private static Graph answer(QueryExec execution, Query query) {
    return query.isDescribeType() ? execution.describe() : execution.construct();
  }

  private static long graph(Graph graph, Query query, RdfFormat format, OutputStream out) {
    graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
    if (format.hasGraphs()) {
      RDFWriter.source(DatasetGraphFactory.wrap(graph)).format(format.pretty()).output(out);
    } else {
      RDFWriter.source(graph).format(format.pretty()).output(out);
    }
    return graph.size();
  }

  private static Lang lang(ResultFormat format) {
    return switch (format) {
      case TABLE, CSV -> ResultSetLang.RS_CSV;
      case TSV -> ResultSetLang.RS_TSV;
      case JSON -> ResultSetLang.RS_JSON;
      case XML -> ResultSetLang.RS_XML;
    };
  }
}
