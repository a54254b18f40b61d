package dev.parley.store;

import dev.parley.reference.PackedGraph;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * A graph in memory, most of which may be one that is only read and comes ready made. What that one
 * says is not kept a second time and cannot be taken away.
 */
final class LayeredGraph extends GraphBase {

  private final Graph more = GraphMemFactory.createGraphMem2();
  private PackedGraph base;

  /** Creates an empty graph. */
  LayeredGraph() {}

  /** Creates a graph that says what {@code base} says. */
  LayeredGraph(PackedGraph base) {
    this.base = base;
    getPrefixMapping().setNsPrefixes(base.getPrefixMapping());
  }

  /** Returns what lies under it, if there is such a graph. */
  Optional<PackedGraph> base() {
    return Optional.ofNullable(base);
  }

  /** Returns what it says beyond its base. */
  Graph more() {
    return more;
  }

  /** Adds all that {@code graph} says. */
  void addAll(Graph graph) {
    if (base == null && graph instanceof LayeredGraph layered && layered.base != null) {
      base = layered.base;
      more.find().filterKeep(base::contains).toList().forEach(more::delete);
      addAll(layered.more);
    } else {
      graph.find().forEach(this::performAdd);
    }
  }

  @Override
  public void performAdd(Triple triple) {
    if (base == null || !base.contains(triple)) {
      more.add(triple);
    }
  }

  @Override
  public void performDelete(Triple triple) {
    more.delete(triple);
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
    return base == null ? more.find(pattern) : base.find(pattern).andThen(more.find(pattern));
  }

  @Override
  protected boolean graphBaseContains(Triple triple) {
    return more.contains(triple) || base != null && base.contains(triple);
  }

  @Override
  protected int graphBaseSize() {
    return more.size() + (base == null ? 0 : base.size());
  }
}
