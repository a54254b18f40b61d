package dev.parley.store;

import dev.parley.ingest.Diagnostic;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;

/**
 * Puts graphs into a store, each in the place of the one of the same name, or of the name that
 * graphs of articles had before.
 *
 * <p>Many go in one {@link Batch transaction}. A graph is looked at before it is written, so that
 * none is given up half way; one that the store already holds is passed over, so that repeating a
 * load costs no room on disk. What is interrupted keeps the transactions that ended.
 */
public final class StoreLoader {

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
   * Loads {@code graphs} until there are no more, or {@code stop} says so between two of them; all
   * that were taken until then are kept.
   *
   * <p>A thread that writes to a store on disk is not to be interrupted: that closes its files.
   */
  public LoadReport load(Iterator<NamedGraph> graphs, BooleanSupplier stop) {
    Progress progress = new Progress();
    while (!stop.getAsBoolean() && progress.takeNext(graphs)) {
      Batch batch = new Batch(store.disk().quads(), store.disk()::freeBytes);
      store.write(data -> fill(data, batch, graphs, stop, progress));
      progress.throwFailure();
    }
    return progress.report(progress.next.isEmpty() && !graphs.hasNext());
  }

  private void fill(
      DatasetGraph data,
      Batch batch,
      Iterator<NamedGraph> graphs,
      BooleanSupplier stop,
      Progress progress) {
    SortedQuads quads = new SortedQuads(data, store.disk().quads());
    do {
      NamedGraph graph = progress.next.orElseThrow();
      progress.next = Optional.empty();
      put(data, quads, graph, batch, progress);
      if (store.names().isLaden()) {
        quads.write();
        store.names().relieve();
      }
    } while (!batch.isFull() && !stop.getAsBoolean() && progress.takeNext(graphs));
    quads.write();
  }

  private void put(
      DatasetGraph data, SortedQuads quads, NamedGraph graph, Batch batch, Progress progress) {
    List<String> problems = check.problems(graph.triples());
    if (!problems.isEmpty()) {
      progress.refused.add(new Diagnostic(graph.name().getURI(), 0, String.join("; ", problems)));
      return;
    }
    List<Node> sources = sources(graph);
    if (quads.holds(graph.name()) || sources.stream().anyMatch(quads::holds)) {
      quads.write();
    }
    dropFormer(data, sources);
    if (isStored(data, graph)) {
      progress.unchanged++;
    } else {
      new Renames(data, Renames.links(store)).forget(graph.name());
      quads.replace(graph);
      batch.add(graph.triples().size());
      progress.loaded++;
    }
  }

  private static List<Node> sources(NamedGraph graph) {
    return graph
        .triples()
        .find(graph.name(), DCTerms.source.asNode(), Node.ANY)
        .mapWith(Triple::getObject)
        .toList();
  }

  /** Until 0.1 the graph of an article had the name of the article. */
  private void dropFormer(DatasetGraph data, List<Node> sources) {
    for (Node name : sources) {
      if (data.containsGraph(name)) {
        new Renames(data, Renames.links(store)).forget(name);
        data.deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
      }
    }
  }

  /** Returns whether the graph is there, be it that its nodes are linked. */
  private boolean isStored(DatasetGraph data, NamedGraph graph) {
    Graph stored = data.getGraph(graph.name());
    if (stored.isEmpty()) {
      return graph.triples().isEmpty();
    }
    Renames renames = new Renames(data, Renames.links(store));
    return same(stored, graph.triples())
        || !renames.in(graph.name()).isEmpty()
            && same(renames.asTold(graph.name()), graph.triples());
  }

  private static boolean same(Graph stored, Graph graph) {
    List<Triple> triples = stored.find().toList();
    return triples.size() == graph.size()
        && (triples.stream().allMatch(graph::contains) || stored.isIsomorphicWith(graph));
  }

  private static List<String> malformed(Graph graph) {
    return graph.find().filterDrop(StoreLoader::isSound).mapWith(t -> "no RDF: " + t).toList();
  }

  private static boolean isSound(Triple triple) {
    return (triple.getSubject().isURI() || triple.getSubject().isBlank())
        && triple.getPredicate().isURI()
        && isSoundObject(triple.getObject());
  }

  private static boolean isSoundObject(Node object) {
    return object.isURI() || object.isBlank() || object.isLiteral();
  }

  private static final class Progress {
    private int loaded;
    private int unchanged;
    private final List<Diagnostic> refused = new ArrayList<>();
    private Optional<NamedGraph> next = Optional.empty();
    private Optional<RuntimeException> failure = Optional.empty();

    /** Returns whether there is a next graph; one that fails to come ends the transaction only. */
    boolean takeNext(Iterator<NamedGraph> graphs) {
      try {
        if (next.isEmpty() && graphs.hasNext()) {
          next = Optional.of(graphs.next());
        }
        return next.isPresent();
      } catch (RuntimeException e) {
        failure = Optional.of(e);
        return false;
      }
    }

    void throwFailure() {
      failure.ifPresent(
          thrown -> {
            throw thrown;
          });
    }

    LoadReport report(boolean complete) {
      throwFailure();
      return new LoadReport(loaded, unchanged, refused, complete);
    }
  }
}
