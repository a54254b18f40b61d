package dev.parley.serve.protocol;

import dev.parley.serve.guard.Work;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Takes the whole of an answer out of a running query, within its transaction.
 *
 * <p>Values are fetched here: those of a store on disk cannot be after its transaction.
 */
final class Evaluation {

  private final QueryExec execution;
  private final Query query;
  private final int most;
  private final Work work;

  Evaluation(QueryExec execution, Query query, int most, Work work) {
    this.execution = execution;
    this.query = query;
    this.most = most;
    this.work = work;
  }

  /**
   * Returns the answer.
   *
   * @throws TooManyRowsException if it has more than {@code most} rows or triples
   */
  Answer run() {
    if (query.isSelectType()) {
      return rows();
    }
    if (query.isAskType()) {
      return new Answer.Truth(execution.ask());
    }
    if (query.isDescribeType()) {
      BoundedGraph described = new BoundedGraph(most, work);
      execution.describe(described);
      return new Answer.Triples(described);
    }
    return quads();
  }

  private Answer rows() {
    RowSet found = execution.select();
    List<Var> columns = found.getResultVars();
    List<Binding> rows = new ArrayList<>();
    while (found.hasNext()) {
      if (rows.size() == most) {
        throw new TooManyRowsException();
      }
      Binding row = fetched(found.next(), columns);
      work.keep(row);
      rows.add(row);
    }
    return new Answer.Rows(columns, rows);
  }

  private static Binding fetched(Binding row, List<Var> columns) {
    BindingBuilder copy = BindingFactory.builder();
    for (Var column : columns) {
      if (row.contains(column)) {
        copy.add(column, row.get(column));
      }
    }
    return copy.build();
  }

  private Answer quads() {
    DatasetGraph dataset = DatasetGraphFactory.create();
    query.getPrefixMapping().getNsPrefixMap().forEach(dataset.prefixes()::add);
    Iterator<Quad> found = execution.constructQuads();
    for (int count = 0; found.hasNext(); count++) {
      if (count == most) {
        throw new TooManyRowsException();
      }
      Quad quad = found.next();
      work.keep(quad.asTriple());
      dataset.add(quad);
    }
    return new Answer.Quads(dataset);
  }
}
