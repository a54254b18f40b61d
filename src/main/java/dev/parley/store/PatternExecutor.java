package dev.parley.store;

import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterFailed;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * Executes no pattern after one that matched nothing.
 *
 * <p>TDB2 of Jena 6.0 fails instead, "Peek iterator is already empty" (GH-3751), when it orders the
 * triples of the second.
 */
public class PatternExecutor extends OpExecutorTDB2 {

  /** Creates an executor for a query whose context is {@code context}. */
  protected PatternExecutor(ExecutionContext context) {
    super(context);
  }

  /** Makes queries over {@code tdb} go this way. */
  static void install(DatasetGraph tdb) {
    QC.setFactory(tdb.getContext(), PatternExecutor::new);
  }

  @Override
  protected QueryIterator exec(Op op, QueryIterator input) {
    if (!isPattern(op)) {
      return super.exec(op, input);
    }
    try {
      return input.hasNext() ? super.exec(op, input) : input;
    } catch (QueryException e) {
      return new QueryIterFailed(input, execCxt, e);
    }
  }

  private static boolean isPattern(Op op) {
    return switch (op) {
      case OpBGP pattern -> true;
      case OpQuadPattern pattern -> true;
      case OpFilter filter -> isPattern(filter.getSubOp());
      default -> false;
    };
  }
}
