package dev.parley.serve.protocol;

import dev.parley.serve.guard.Work;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;

/**
 * A dataset that remembers what an update changes in it, and takes that back if the update fails.
 *
 * <p>To abort the transaction would be simpler, but what TDB2 of Jena 6.0 writes after it has
 * aborted one that stored many terms is damaged (GH-3877).
 */
final class UndoableDataset extends DatasetGraphWrapper {

  private final Work work;
  private final List<Change> changes = new ArrayList<>();

  private record Change(Quad quad, boolean added) {}

  UndoableDataset(DatasetGraph dataset, Work work) {
    super(dataset);
    this.work = work;
  }

  /**
   * Changes {@code dataset} in one transaction, or leaves it as it is.
   *
   * <p>The transaction is not that of a request, which may be answered before the change has been
   * taken back.
   *
   * @return what {@code change} returns
   */
  static <T> T change(DatasetGraph dataset, Work work, Function<DatasetGraph, T> change) {
    dataset.begin(TxnType.WRITE);
    try {
      T result = new UndoableDataset(dataset, work).changeOrUndo(change);
      dataset.commit();
      return result;
    } finally {
      dataset.end();
    }
  }

  private <T> T changeOrUndo(Function<DatasetGraph, T> change) {
    try {
      return change.apply(this);
    } catch (RuntimeException | Error e) {
      undo();
      if (changes.isEmpty()) {
        super.abort();
      } else {
        super.commit();
      }
      throw e;
    }
  }

  /** Makes the data what they were. */
  void undo() {
    for (Change change : changes.reversed()) {
      if (change.added()) {
        super.delete(change.quad());
      } else {
        super.add(change.quad());
      }
    }
  }

  @Override
  public void add(Quad quad) {
    work.check();
    if (!contains(quad)) {
      note(quad, true);
      super.add(quad);
    }
  }

  @Override
  public void delete(Quad quad) {
    work.check();
    if (contains(quad)) {
      note(quad, false);
      super.delete(quad);
    }
  }

  private void note(Quad quad, boolean added) {
    work.keep(quad.asTriple());
    changes.add(new Change(quad, added));
  }

  @Override
  public void add(Node graph, Node subject, Node predicate, Node object) {
    add(Quad.create(graph, subject, predicate, object));
  }

  @Override
  public void delete(Node graph, Node subject, Node predicate, Node object) {
    delete(Quad.create(graph, subject, predicate, object));
  }

  @Override
  public void deleteAny(Node graph, Node subject, Node predicate, Node object) {
    List<Quad> found = new ArrayList<>();
    for (Iterator<Quad> quads = find(graph, subject, predicate, object); quads.hasNext(); ) {
      Quad quad = quads.next();
      work.keep(quad.asTriple());
      found.add(quad);
    }
    found.forEach(this::delete);
  }

  @Override
  public void removeGraph(Node name) {
    deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
  }

  @Override
  public void addGraph(Node name, Graph graph) {
    removeGraph(name);
    graph.find().forEachRemaining(triple -> add(Quad.create(name, triple)));
  }

  @Override
  public void clear() {
    deleteAny(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
  }

  @Override
  public Graph getGraph(Node name) {
    return GraphView.createNamedGraph(this, name);
  }

  @Override
  public Graph getDefaultGraph() {
    return GraphView.createDefaultGraph(this);
  }
}
