package dev.parley.store;

import dev.parley.store.names.NameIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Named graphs, one an article, with their union as default graph; on disk or in memory.
 *
 * <p>Safe for many threads: each reads or writes in a transaction of its own.
 */
public final class Store implements AutoCloseable {

  private final WatchedDataset dataset;
  private final String base;
  private final boolean writable;
  private final StoreDisk disk;
  private final Optional<MemoryCompaction> memory;

  private Store(
      DatasetGraph dataset, String base, boolean writable, StoreDisk disk, Revision revision) {
    this.dataset =
        new WatchedDataset(
            dataset, descriptionName(base), revision, disk.folder(), dataset.getContext());
    this.base = base;
    this.writable = writable;
    this.disk = disk;
    this.dataset.beforeChange(disk::requireRoom);
    this.memory = MemoryCompaction.of(dataset, disk, Store::withUnion);
    memory.ifPresent(here -> this.dataset.afterChange(here::changed));
  }

  /**
   * Opens the TDB2 store in {@code directory}, or makes one there.
   *
   * @param base what the IRIs of its data begin with
   * @throws StoreException if another process holds it, or it is no store
   */
  public static Store open(Path directory, String base) {
    return open(new StoreFolder(directory), base);
  }

  static Store open(StoreFolder folder, String base) {
    return new Store(withUnion(folder.connect()), base, true, folder.disk(), folder.revision());
  }

  /** Returns whether there is a TDB2 store in {@code directory}. */
  public static boolean isIn(Path directory) {
    try {
      return new StoreFolder(directory).holdsStore();
    } catch (IOException e) {
      throw new StoreException(directory + ": cannot be read: " + e.getMessage(), e);
    }
  }

  /** Returns a store of {@code graphs} in memory that is only read; the quickest to make. */
  public static Store reading(Iterable<NamedGraph> graphs, String base) {
    MemoryDataset dataset = new MemoryDataset();
    graphs.forEach(graph -> dataset.addGraph(graph.name(), graph.triples()));
    return new Store(
        dataset, base, false, StoreDisk.none(), Revision.inMemory(dataset.fingerprint()));
  }

  /** Returns a store of {@code graphs} in memory that can be changed while it is open. */
  public static Store updating(Iterable<NamedGraph> graphs, String base) {
    Store store =
        new Store(
            withUnion(DatabaseMgr.createDatasetGraph()),
            base,
            true,
            StoreDisk.none(),
            Revision.inMemory(Revision.fresh()));
    store.write(dataset -> graphs.forEach(graph -> replaceIn(dataset, graph)));
    return store;
  }

  private static DatasetGraph withUnion(DatasetGraph tdb) {
    tdb.getContext().set(TDB2.symUnionDefaultGraph, true);
    PatternExecutor.install(tdb);
    return tdb;
  }

  /** Returns the data, for a server or a query. */
  public DatasetGraph dataset() {
    return dataset;
  }

  /** Returns what the IRIs of its data begin with. */
  public String base() {
    return base;
  }

  /** Returns whether the data can be changed. */
  public boolean writable() {
    return writable;
  }

  /**
   * Returns a token that is another one after each change, and the same for copies of a store that
   * nobody has changed.
   */
  public String revision() {
    return dataset.revision();
  }

  /** Returns the same, but for its description of itself, which that does not tell. */
  public String contents() {
    return dataset.contents();
  }

  /** Runs {@code action} after each change to the data. */
  public void whenChanged(Runnable action) {
    dataset.whenChanged(action);
  }

  /** Returns the IRI of the graph that describes the data. */
  public String description() {
    return descriptionName(base).getURI();
  }

  static Node descriptionName(String base) {
    return NodeFactory.createURI(base + "dataset");
  }

  /** Returns what {@code work} finds in one view of the data. */
  public <T> T read(Function<DatasetGraph, T> work) {
    return dataset.calculateRead(() -> work.apply(dataset));
  }

  /**
   * Changes the data in one transaction.
   *
   * @throws UnsupportedOperationException if the store is only read
   */
  public void write(Consumer<DatasetGraph> work) {
    if (!writable) {
      throw new UnsupportedOperationException("this store is only read");
    }
    dataset.executeWrite(() -> work.accept(dataset));
  }

  /** Makes {@code graph} the whole of the graph of that name, within a write transaction. */
  static void replaceIn(DatasetGraph dataset, NamedGraph graph) {
    dataset.deleteAny(graph.name(), Node.ANY, Node.ANY, Node.ANY);
    graph
        .triples()
        .find()
        .forEachRemaining(triple -> dataset.add(Quad.create(graph.name(), triple)));
  }

  /** Returns the graph of that name, if there is such a graph, as a copy. */
  public Optional<Graph> graph(String name) {
    return read(data -> Graphs.copyOf(data, NodeFactory.createURI(name)));
  }

  /** Returns what keeps the description of the data. */
  StoreDescription described() {
    return new StoreDescription(this, dataset);
  }

  /** Returns the index of the names in the data. */
  public NameIndex names() {
    return dataset.names();
  }

  /** Returns the disk that it is on. */
  public StoreDisk disk() {
    return disk;
  }

  /** Gives memory back that changes have left unused, if there is much of it. */
  void tidy() {
    memory.ifPresent(MemoryCompaction::runIfWasteful);
  }

  /** Returns the data without what watches over their changes. */
  DatasetGraph stored() {
    return dataset.getWrapped();
  }

  @Override
  public void close() {
    dataset.names().close();
    DatasetGraph data = dataset.getWrapped();
    if (DatabaseMgr.isTDB2(data)) {
      TDBInternal.expel(data);
    } else {
      data.close();
    }
  }
}
