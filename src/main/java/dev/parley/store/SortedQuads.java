package dev.parley.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.atlas.lib.tuple.TupleMap;
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
 * indexes. And a block that is full is split in the middle; when quads come in ascending order,
 * nothing is added to the left half again. So a little more than half of them go first, spread
 * evenly, and the rest fill the blocks up, which takes a third less room than any other order.
 *
 * <p>Until they are written, the store does not know of them. To be used within one write
 * transaction, by its thread.
 */
final class SortedQuads {

  private static final int MOST = 500_000;

  /** Of so many one after the other, those with an even number go first: five. */
  private static final int CYCLE = 9;

  private final DatasetGraph data;
  private final NodeTable nodes;
  private final TupleIndex[] indexes;
  private final List<Tuple<NodeId>> tuples = new ArrayList<>();
  private final Set<Node> graphs = new HashSet<>();

  /** Creates a way into {@code data}, a TDB2 store. */
  SortedQuads(DatasetGraph data) {
    this.data = data;
    NodeTupleTable table = TDBInternal.requireStorage(tdb(data)).getQuadTable().getNodeTupleTable();
    this.nodes = table.getNodeTable();
    this.indexes = table.getTupleTable().getIndexes();
  }

  private static DatasetGraph tdb(DatasetGraph data) {
    return DatabaseMgr.isTDB2(data) || !(data instanceof DatasetGraphWrapper wrapper)
        ? data
        : tdb(wrapper.getWrapped());
  }

  /** Returns whether quads of the graph of that name are still to be written. */
  boolean holds(Node graph) {
    return graphs.contains(graph);
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
    graphs.add(quad.getGraph());
    tuples.add(
        TupleFactory.create4(
            nodes.getAllocateNodeId(quad.getGraph()),
            nodes.getAllocateNodeId(quad.getSubject()),
            nodes.getAllocateNodeId(quad.getPredicate()),
            nodes.getAllocateNodeId(quad.getObject())));
    if (tuples.size() >= MOST) {
      write();
    }
  }

  /** Writes what was added. */
  void write() {
    for (TupleIndex index : indexes) {
      tuples.sort(order(index.getMapping()));
      add(index, true);
      add(index, false);
    }
    tuples.clear();
    graphs.clear();
  }

  private void add(TupleIndex index, boolean first) {
    for (int at = 0; at < tuples.size(); at++) {
      if (at % CYCLE % 2 == 0 == first) {
        index.add(tuples.get(at));
      }
    }
  }

  private static Comparator<Tuple<NodeId>> order(TupleMap mapping) {
    return (one, other) -> {
      int order = 0;
      for (int slot = 0; slot < mapping.length() && order == 0; slot++) {
        int from = mapping.getSlotIdx(slot);
        order = Long.compareUnsigned(bits(one.get(from)), bits(other.get(from)));
      }
      return order;
    };
  }

  /** Returns {@code node} as the indexes hold it: where it stands, or the value it is. */
  private static long bits(NodeId node) {
    return node.isPtr()
        ? node.getPtrLocation()
        : Long.MIN_VALUE | (long) node.getTypeValue() << 56 | node.getValue56();
  }
}
