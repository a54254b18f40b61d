package dev.parley.store;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleMap;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;

/**
 * Tuples that are being written to each index of a table in the order of that index, a few at a
 * time.
 *
 * <p>A block that is full is split in the middle; when tuples come in ascending order, nothing is
 * added to the left half again. So a little more than half of them go first, spread evenly, and the
 * rest fill the blocks up, which takes a third less room than any other order.
 */
final class SortedTuples {

  /** Of so many one after the other, those with an even number go first: five. */
  private static final int CYCLE = 9;

  /** Each index is gone through for those that go first, and for the rest. */
  private static final int ROUNDS = 2;

  private final TupleIndex[] indexes;
  private final List<Tuple<NodeId>> tuples;
  private int round;
  private int next;

  /** Creates them; {@code tuples} is sorted as it suits. */
  SortedTuples(TupleIndex[] indexes, List<Tuple<NodeId>> tuples) {
    this.indexes = indexes;
    this.tuples = tuples;
  }

  /** Writes the rest. */
  void write() {
    write(Integer.MAX_VALUE);
  }

  /** Looks at {@code number} tuples more and writes those whose turn it is. */
  void write(int number) {
    int left = number;
    while (left > 0 && round < ROUNDS * indexes.length) {
      TupleIndex index = indexes[round / ROUNDS];
      boolean first = round % ROUNDS == 0;
      if (first && next == 0) {
        tuples.sort(order(index.getMapping()));
      }
      for (; left > 0 && next < tuples.size(); left--, next++) {
        if (next % CYCLE % 2 == 0 == first) {
          index.add(tuples.get(next));
        }
      }
      if (next == tuples.size()) {
        next = 0;
        round++;
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
