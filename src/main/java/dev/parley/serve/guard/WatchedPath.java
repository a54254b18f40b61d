package dev.parley.serve.guard;

import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;

/** The ways along a path, with a bound to what is remembered for each row that comes in. */
final class WatchedPath extends QueryIterPath {

  private final Charges charges;

  private WatchedPath(
      TriplePath path, QueryIterator input, ExecutionContext context, Charges charges) {
    super(path, input, context);
    this.charges = charges;
  }

  static QueryIterator create(
      TriplePath path, QueryIterator input, ExecutionContext context, Charges charges) {
    WatchedGraph graph = new WatchedGraph(context.getActiveGraph(), charges);
    ExecutionContext watched = ExecutionContext.copyChangeActiveGraph(context, graph);
    return new ReleasingRows(new WatchedPath(path, input, watched, charges), charges);
  }

  @Override
  protected QueryIterator nextStage(Binding binding) {
    charges.release();
    return super.nextStage(binding);
  }
}
