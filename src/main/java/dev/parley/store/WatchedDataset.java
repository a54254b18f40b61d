package dev.parley.store;

import dev.parley.store.names.NameIndex;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;

/**
 * A dataset that has another revision and no longer its description after each commit.
 *
 * <p>The description goes in the transaction that makes it untrue, so that a store never opens with
 * one that is out of date.
 */
final class WatchedDataset extends DatasetGraphWrapper {

  /** After so many more quads there is another look whether there is room. */
  private static final int QUADS_A_CHECK = 1_000;

  private final Node description;
  private final Revision revision;
  private final NameIndex names;
  private volatile Runnable whenChanged = () -> {};
  private LongConsumer afterChange = quads -> {};
  private Runnable beforeChange = () -> {};
  private boolean describing;
  private int unchecked;
  private long changes;

  WatchedDataset(
      DatasetGraph dataset,
      Node description,
      Revision revision,
      Optional<Path> folder,
      Context context) {
    super(dataset, context);
    this.description = description;
    this.revision = revision;
    this.names = new NameIndex(dataset, revision::contents, folder);
    names.install(context);
  }

  /** Returns what is another one after each change. */
  String revision() {
    return revision.token();
  }

  /** Returns what is another one after each change but to the description. */
  String contents() {
    return revision.contents();
  }

  /** Returns the index of the names in the data. */
  NameIndex names() {
    return names;
  }

  /** Runs {@code action} after each change to the data, but not to the description. */
  void whenChanged(Runnable action) {
    whenChanged = action;
  }

  /** Commits without forgetting the description: to be called by its writer. */
  void commitDescription() {
    describing = true;
    try {
      commit();
    } finally {
      describing = false;
    }
  }

  /**
   * Runs {@code check} before each change begins, which does not begin if that throws, and now and
   * then while quads are added, until it throws: what is done then is to take them back.
   */
  void beforeChange(Runnable check) {
    beforeChange = check;
  }

  /** Tells {@code counter} after each change how many quads it had, at most. */
  void afterChange(LongConsumer counter) {
    afterChange = counter;
  }

  @Override
  public void begin(TxnType type) {
    if (type == TxnType.WRITE) {
      beforeChange.run();
      unchecked = 0;
      changes = 0;
    }
    super.begin(type);
    if (type == TxnType.WRITE) {
      names.begin();
    }
  }

  @Override
  public void add(Quad quad) {
    add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public void add(Node graph, Node subject, Node predicate, Node object) {
    checkNowAndThen();
    names.coming(Triple.create(subject, predicate, object));
    super.add(graph, subject, predicate, object);
  }

  /** What never comes back to nought is not looked at again in this transaction. */
  private void checkNowAndThen() {
    changes++;
    if (++unchecked == QUADS_A_CHECK) {
      beforeChange.run();
      unchecked = 0;
    }
  }

  @Override
  public void delete(Quad quad) {
    delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public void delete(Node graph, Node subject, Node predicate, Node object) {
    changes++;
    names.going(Triple.create(subject, predicate, object));
    super.delete(graph, subject, predicate, object);
  }

  @Override
  public void deleteAny(Node graph, Node subject, Node predicate, Node object) {
    allGo(graph, subject, predicate, object);
    super.deleteAny(graph, subject, predicate, object);
  }

  @Override
  public void addGraph(Node name, Graph graph) {
    allGo(name, Node.ANY, Node.ANY, Node.ANY);
    graph.find().forEachRemaining(names::coming);
    super.addGraph(name, graph);
  }

  @Override
  public void removeGraph(Node name) {
    allGo(name, Node.ANY, Node.ANY, Node.ANY);
    super.removeGraph(name);
  }

  @Override
  public void clear() {
    allGo(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    super.clear();
  }

  private void allGo(Node graph, Node subject, Node predicate, Node object) {
    if (names.follows()) {
      find(graph, subject, predicate, object)
          .forEachRemaining(quad -> names.going(quad.asTriple()));
    }
  }

  /** {@code quad} is added otherwise than by this. */
  void coming(Quad quad) {
    names.coming(quad.asTriple());
  }

  @Override
  public void begin(ReadWrite mode) {
    begin(TxnType.convert(mode));
  }

  @Override
  public void commit() {
    if (transactionMode() != ReadWrite.WRITE) {
      super.commit();
      return;
    }
    boolean changesData = !describing;
    if (changesData && containsGraph(description)) {
      removeGraph(description);
    }
    if (changesData) {
      names.commit(this::commitData);
    } else {
      revision.describe();
      super.commit();
    }
    afterChange.accept(changes);
    if (changesData) {
      whenChanged.run();
    }
  }

  private void commitData() {
    revision.change();
    super.commit();
  }
}
