package dev.parley.store;

import dev.parley.ingest.Diagnostic;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;

/**
 * Puts graphs into a store, each in the place of the one of the same name.
 *
 * <p>A hundred go in one transaction. A graph is looked at before its transaction begins, so that
 * none is given up half way; one that the store already holds is passed over, so that repeating a
 * load costs no room on disk. What is interrupted keeps the transactions that ended.
 */
public final class StoreLoader {

  private static final int BATCH = 100;

  private final Store store;
  private final GraphCheck check;

  /** Creates a loader into {@code store} of the graphs in which {@code check} finds no problem. */
  public StoreLoader(Store store, GraphCheck check) {
    this.store = store;
    this.check = ((GraphCheck) StoreLoader::malformed).and(check);
  }

  /** Loads all of {@code graphs}; returns what was loaded, passed over and refused. */
  public LoadReport load(Iterator<NamedGraph> graphs) {
    return load(graphs, () -> false);
  }

  /**
   * Loads {@code graphs} until there are no more, or {@code stop} says so between two transactions.
   *
   * <p>A thread that writes to a store on disk is not to be interrupted: that closes its files.
   */
  public LoadReport load(Iterator<NamedGraph> graphs, BooleanSupplier stop) {
    Progress progress = new Progress();
    while (graphs.hasNext() && !stop.getAsBoolean()) {
      commit(nextBatch(graphs, progress), progress);
    }
    return progress.report(!graphs.hasNext());
  }

  private List<NamedGraph> nextBatch(Iterator<NamedGraph> graphs, Progress progress) {
    List<NamedGraph> batch = new ArrayList<>(BATCH);
    while (batch.size() < BATCH && graphs.hasNext()) {
      NamedGraph graph = graphs.next();
      List<String> problems = check.problems(graph.triples());
      if (!problems.isEmpty()) {
        progress.refused.add(new Diagnostic(graph.name().getURI(), 0, String.join("; ", problems)));
      } else if (isStored(graph)) {
        progress.unchanged++;
      } else {
        batch.add(graph);
      }
    }
    return batch;
  }

  private void commit(List<NamedGraph> batch, Progress progress) {
    if (!batch.isEmpty()) {
      store.write(data -> batch.forEach(graph -> Store.replaceIn(data, graph)));
      progress.loaded += batch.size();
    }
  }

  private boolean isStored(NamedGraph graph) {
    return store.read(data -> data.getGraph(graph.name()).isIsomorphicWith(graph.triples()));
  }

  private static List<String> malformed(Graph graph) {
    return graph.find().filterDrop(StoreLoader::isSound).mapWith(t -> "no RDF: " + t).toList();
  }

  private static boolean isSound(Triple triple) {
    return (triple.getSubject().isURI() || triple.getSubject().isBlank())
        && triple.getPredicate().isURI()
        && (triple.getObject().isURI()
            || triple.getObject().isBlank()
            || triple.getObject().isLiteral());
  }

  private static final class Progress {
    private int loaded;
    private int unchanged;
    private final List<Diagnostic> refused = new ArrayList<>();

    LoadReport report(boolean complete) {
      return new LoadReport(loaded, unchanged, refused, complete);
    }
  }
}
