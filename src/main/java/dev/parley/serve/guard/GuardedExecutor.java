package dev.parley.serve.guard;

import dev.parley.store.PatternExecutor;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpAntiJoin;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpSemiJoin;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterGroup;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.aggregate.AggCount;

/**
 * Executes queries as Jena does, and counts the rows that an operator keeps: those that are sorted,
 * grouped, told apart, or joined by a table.
 *
 * <p>What goes to the disk, beyond a number of rows, counts no more from there.
 */
final class GuardedExecutor extends PatternExecutor {

  private static final Var KEY = Var.alloc(".key");

  private final Work work;
  private final long rowsInMemory;
  private final Map<Op, Function<QueryIterator, QueryIterator>> kept = new IdentityHashMap<>();

  GuardedExecutor(ExecutionContext context) {
    super(context);
    this.work = Work.of(context.getContext());
    this.rowsInMemory = context.getContext().getLong(ARQ.spillToDiskThreshold, Long.MAX_VALUE);
  }

  @Override
  protected QueryIterator exec(Op op, QueryIterator input) {
    Function<QueryIterator, QueryIterator> counted = kept.remove(op);
    QueryIterator rows = super.exec(op, input);
    return counted == null ? rows : counted.apply(rows);
  }

  /** Counts the rows of {@code op}, when it is executed next, up to a number of them. */
  private Charges keep(Op op, long most) {
    Charges charges = work.part();
    kept.put(op, rows -> new ChargedRows(rows, charges, most));
    return charges;
  }

  private Charges keep(Op op) {
    return keep(op, Long.MAX_VALUE);
  }

  @Override
  protected QueryIterator execute(OpJoin join, QueryIterator input) {
    Charges charges = keep(join.getLeft());
    return new ReleasingRows(super.execute(join, input), charges);
  }

  @Override
  protected QueryIterator execute(OpLeftJoin join, QueryIterator input) {
    Charges charges = keep(join.getRight());
    return new ReleasingRows(super.execute(join, input), charges);
  }

  @Override
  protected QueryIterator execute(OpSemiJoin join, QueryIterator input) {
    Charges charges = keep(join.getRight());
    return new ReleasingRows(super.execute(join, input), charges);
  }

  @Override
  protected QueryIterator execute(OpAntiJoin join, QueryIterator input) {
    Charges charges = keep(join.getRight());
    return new ReleasingRows(super.execute(join, input), charges);
  }

  @Override
  protected QueryIterator execute(OpMinus minus, QueryIterator input) {
    Charges charges = keep(minus.getRight());
    return new ReleasingRows(super.execute(minus, input), charges);
  }

  @Override
  protected QueryIterator execute(OpTable table, QueryIterator input) {
    if (table.isJoinIdentity() || input.isJoinIdentity()) {
      return super.execute(table, input);
    }
    Charges charges = work.part();
    return new ReleasingRows(super.execute(table, new ChargedRows(input, charges)), charges);
  }

  @Override
  protected QueryIterator execute(OpOrder order, QueryIterator input) {
    Charges charges = keep(order.getSubOp(), rowsInMemory);
    return new ReleasingRows(super.execute(order, input), charges);
  }

  @Override
  protected QueryIterator execute(OpTopN top, QueryIterator input) {
    Op sorted =
        top.getSubOp() instanceof OpDistinct distinct ? distinct.getSubOp() : top.getSubOp();
    Charges charges = keep(sorted, top.getLimit());
    return new ReleasingRows(super.execute(top, input), charges);
  }

  @Override
  protected QueryIterator execute(OpDistinct distinct, QueryIterator input) {
    Charges charges = keep(distinct.getSubOp(), rowsInMemory);
    return new ReleasingRows(super.execute(distinct, input), charges);
  }

  @Override
  protected QueryIterator execute(OpPath path, QueryIterator input) {
    return WatchedPath.create(path.getTriplePath(), input, execCxt, work.part());
  }

  /** Without an aggregate, Jena would remember each row, where the groups are enough. */
  @Override
  protected QueryIterator execute(OpGroup group, QueryIterator input) {
    Charges charges = work.part();
    List<ExprAggregator> aggregators = new ArrayList<>();
    for (ExprAggregator given : group.getAggregators()) {
      aggregators.add(
          new ExprAggregator(
              given.getVar(), new CountedAggregator(given.getAggregator(), charges)));
    }
    if (aggregators.isEmpty() && !group.getGroupVars().isEmpty()) {
      aggregators.add(new ExprAggregator(KEY, new CountedAggregator(new AggCount(), charges)));
    }
    QueryIterator rows = exec(group.getSubOp(), input);
    return new ReleasingRows(
        new QueryIterGroup(rows, group.getGroupVars(), aggregators, execCxt), charges);
  }
}
