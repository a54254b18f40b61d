package dev.parley.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Quads on their way into a TDB2 store, written to each of its indexes in the order of that index.
 *
 * <p>In the order in which articles tell them they would fall into blocks all over five of the six
 * indexes. While some are gathered, those before them are {@linkplain SortedTuples written}, a few
 * for each that comes, so that who brings them never waits for long.
 *
 * <p>Until they are written, the store does not know of them. To be used within one write
 * transaction, by its thread.
 */
final class SortedQuads {

  private static final int LEAST = 100_000;
  private static final int MOST = 400_000;

  /** Of so many that are there one is gathered: with more the blocks are filled better. */
  private static final int SHARE = 3;

  /** So many are looked at for each that comes: more than once for each index and round. */
  private static final int STEPS = 14;

  /** So many terms are remembered, since most repeat; the store's own memory of them is slower. */
  private static final int TERMS = 20_000;

  private final DatasetGraph data;
  private final Optional<WatchedDataset> watched;
  private final NodeTable nodes;
  private final Map<Node, NodeId> ids = new HashMap<>();
  private final TupleIndex[] indexes;
  private List<Tuple<NodeId>> coming = new ArrayList<>();
  private Set<Node> graphsComing = new HashSet<>();
  private SortedTuples going;
  private Set<Node> graphsGoing = Set.of();
  private long there;

  /** Creates a way into {@code data}, a TDB2 store that is about empty. */
  SortedQuads(DatasetGraph data) {
    this(data, 0);
  }

  /**
   * Creates a way into {@code data}, a TDB2 store.
   *
   * @param there about how many quads there are
   */
  SortedQuads(DatasetGraph data, long there) {
    this.there = there;
    this.data = data;
    this.watched = data instanceof WatchedDataset here ? Optional.of(here) : Optional.empty();
    NodeTupleTable table = TDBInternal.requireStorage(tdb(data)).getQuadTable().getNodeTupleTable();
    this.nodes = table.getNodeTable();
    this.indexes = table.getTupleTable().getIndexes();
    this.going = new SortedTuples(indexes, new ArrayList<>());
  }

  private static DatasetGraph tdb(DatasetGraph data) {
    return DatabaseMgr.isTDB2(data) || !(data instanceof DatasetGraphWrapper wrapper)
        ? data
        : tdb(wrapper.getWrapped());
  }

  /** Returns whether quads of the graph of that name are still to be written. */
  boolean holds(Node graph) {
    return graphsComing.contains(graph) || graphsGoing.contains(graph);
  }

  /** Makes {@code graph} the whole of the graph of that name, of which nothing is held. */
  void replace(NamedGraph graph) {
    data.deleteAny(graph.name(), Node.ANY, Node.ANY, Node.ANY);
    graph.triples().find().forEachRemaining(t -> add(Quad.create(graph.name(), t)));
  }

  /** Adds {@code quad}. */
  void add(Quad quad) {
    if (quad.isDefaultGraph()) {
      data.add(quad);
      return;
    }
    watched.ifPresent(here -> here.coming(quad));
    graphsComing.add(quad.getGraph());
    coming.add(
        TupleFactory.create4(
            id(quad.getGraph()),
            id(quad.getSubject()),
            id(quad.getPredicate()),
            id(quad.getObject())));
    going.write(STEPS);
    if (coming.size() >= Math.clamp(there / SHARE, LEAST, MOST)) {
      send();
    }
  }

  private NodeId id(Node node) {
    NodeId known = ids.get(node);
    if (known == null) {
      if (ids.size() == TERMS) {
        ids.clear();
      }
      known = nodes.getAllocateNodeId(node);
      ids.put(node, known);
    }
    return known;
  }

  /** Writes what was added. */
  void write() {
    send();
    send();
  }

  /** Writes what is going, and lets go what has come. */
  private void send() {
    going.write();
    going = new SortedTuples(indexes, coming);
    there += coming.size();
    graphsGoing = graphsComing;
    coming = new ArrayList<>();
    graphsComing = new HashSet<>();
  }
}
