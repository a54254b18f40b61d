package dev.parley.store;

import dev.parley.graph.PARLEY;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.dboe.base.file.AlreadyLocked;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;

/**
 * Named graphs, one an article, with their union as default graph; on disk or in memory.
 *
 * <p>Safe for many threads: each reads or writes in a transaction of its own.
 */
public final class Store implements AutoCloseable {

  private final WatchedDataset dataset;
  private final String base;
  private final boolean writable;
  private final Optional<StoreFolder> folder;

  /** How many bytes of all files a quad takes after Jena's compaction, measured on 1.5 million. */
  private static final long BYTES_A_QUAD = 330;

  /** What a store may take more than it needs before it is rewritten. */
  private static final double MOST_WASTE = 1.25;

  private static final long LEAST_WASTE = 48L << 20;

  private Store(
      DatasetGraph dataset,
      String base,
      boolean writable,
      Optional<StoreFolder> folder,
      Revision revision) {
    this.dataset =
        new WatchedDataset(dataset, descriptionName(base), revision, dataset.getContext());
    this.base = base;
    this.writable = writable;
    this.folder = folder;
    folder.ifPresent(place -> this.dataset.beforeChange(place::requireRoom));
  }

  /**
   * Opens the TDB2 store in {@code directory}, or makes one there.
   *
   * @param base what the IRIs of its data begin with
   * @throws StoreException if another process holds it, or it is no store
   */
  public static Store open(Path directory, String base) {
    return open(directory, new StoreFolder(directory), base);
  }

  static Store open(Path directory, StoreFolder folder, String base) {
    try {
      folder.create();
      folder.mendJournal();
      return new Store(
          withUnion(DatabaseMgr.connectDatasetGraph(directory.toString())),
          base,
          true,
          Optional.of(folder),
          Revision.of(directory));
    } catch (AlreadyLocked e) {
      throw new StoreException(directory + ": another program has this store open", e);
    } catch (JenaException | IOException e) {
      if (String.valueOf(e.getMessage()).contains("held by process")) {
        throw new StoreException(directory + ": another program has this store open", e);
      }
      throw new StoreException(directory + ": cannot be opened as a store: " + e.getMessage(), e);
    }
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
        dataset, base, false, Optional.empty(), Revision.inMemory(dataset.fingerprint()));
  }

  /** Returns a store of {@code graphs} in memory that can be changed while it is open. */
  public static Store updating(Iterable<NamedGraph> graphs, String base) {
    Store store =
        new Store(
            withUnion(DatabaseMgr.createDatasetGraph()),
            base,
            true,
            Optional.empty(),
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

  /** Returns whether the description of the data is there and true. */
  public boolean isDescribed() {
    return read(data -> data.containsGraph(descriptionName(base)));
  }

  /**
   * Describes the data anew, in {@link #description()}. When the data change meanwhile, nothing is
   * written.
   */
  public void describe(DatasetDescriber describer) {
    String before = revision();
    Graph described = read(describer::describe);
    dataset.begin(TxnType.WRITE);
    try {
      if (revision().equals(before)) {
        write(new NamedGraph(descriptionName(base), described));
      }
      dataset.commitDescription();
    } finally {
      dataset.end();
    }
  }

  private void write(NamedGraph graph) {
    if (writable) {
      replaceIn(dataset, graph);
    } else {
      dataset.addGraph(graph.name(), graph.triples());
    }
  }

  /** Removes the graphs that describe the articles of those IRIs; returns how many there were. */
  public int deleteArticles(Collection<String> iris) {
    Set<Node> names = new LinkedHashSet<>();
    read(
        data -> {
          for (String iri : iris) {
            data.find(Node.ANY, NodeFactory.createURI(iri), RDF.type.asNode(), PARLEY.Article)
                .forEachRemaining(quad -> names.add(quad.getGraph()));
          }
          return names;
        });
    if (!names.isEmpty()) {
      write(data -> names.forEach(name -> data.deleteAny(name, Node.ANY, Node.ANY, Node.ANY)));
    }
    return names.size();
  }

  /** Returns about how many quads a store on disk has room for; 0 of one in memory. */
  long quadsOnDisk() {
    return bytesOnDisk() / BYTES_A_QUAD;
  }

  /** Returns how many bytes are free where the data are; of memory, as many as one likes. */
  long freeBytes() {
    return folder.map(StoreFolder::freeBytes).orElse(Long.MAX_VALUE);
  }

  /** Returns how many bytes the data take on disk beyond those of an empty store. */
  public long bytesOnDisk() {
    return folder.map(StoreFolder::bytes).orElse(0L);
  }

  /**
   * Rewrites a store on disk without the room that replaced graphs have left, unless it is a large
   * one that would take more room then; returns whether it did.
   */
  public boolean compact() {
    long bytes = bytesOnDisk();
    return compactIf(folder.isPresent() && (bytes < LEAST_WASTE || bytes > BYTES_A_QUAD * quads()));
  }

  /** Does so if that room is more than a quarter; returns whether it was. */
  public boolean compactIfWasteful() {
    long bytes = bytesOnDisk();
    return compactIf(
        bytes >= LEAST_WASTE && bytes > MOST_WASTE * BYTES_A_QUAD * quads() + LEAST_WASTE);
  }

  private boolean compactIf(boolean gains) {
    if (gains) {
      DatabaseMgr.compact(dataset.getWrapped(), true);
    }
    return gains;
  }

  private long quads() {
    return dataset.calculateRead(
        () ->
            TDBInternal.requireStorage(dataset.getWrapped())
                .getQuadTable()
                .getNodeTupleTable()
                .size());
  }

  @Override
  public void close() {
    DatasetGraph data = dataset.getWrapped();
    if (DatabaseMgr.isTDB2(data)) {
      TDBInternal.expel(data);
    } else {
      data.close();
    }
  }
}
