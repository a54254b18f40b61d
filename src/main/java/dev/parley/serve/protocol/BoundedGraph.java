package dev.parley.serve.protocol;

import dev.parley.serve.guard.Work;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/** The graph that is the answer to a DESCRIBE, with a bound to what is added to it. */
final class BoundedGraph extends WrappedGraph {

  private final int most;
  private final Work work;
  private int count;

  BoundedGraph(int most, Work work) {
    super(GraphFactory.createDefaultGraph());
    this.most = most;
    this.work = work;
  }

  @Override
  public void add(Triple triple) {
    bound(triple);
    super.add(triple);
  }

  @Override
  public void performAdd(Triple triple) {
    bound(triple);
    super.performAdd(triple);
  }

  private void bound(Triple triple) {
    work.check();
    if (!contains(triple)) {
      if (count == most) {
        throw new TooManyRowsException();
      }
      count++;
      work.keep(triple);
    }
  }
}
