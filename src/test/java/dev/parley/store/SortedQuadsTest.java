package dev.parley.store;

import static org.apache.jena.datatypes.xsd.XSDDatatype.XSDdate;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;

class SortedQuadsTest {

  private static final int BYTES_A_QUAD = 32;

  private final Random random = new Random(1);
  private final DatasetGraph data = DatabaseMgr.createDatasetGraph();

  @Test
  void areFoundByEachIndex() {
    List<Quad> some = quads(3000);
    List<Quad> others = quads(2000);

    write(some);
    write(others);

    Set<Quad> all = new HashSet<>(some);
    all.addAll(others);
    data.executeRead(
        () -> {
          assertEquals(all, new HashSet<>(data.stream().toList()));
          for (TupleIndex index : indexes()) {
            assertEquals(all.size(), index.size(), index.getName());
          }
          for (Quad quad : all) {
            assertTrue(data.contains(quad), quad::toString);
            Node any = Node.ANY;
            assertTrue(data.find(any, quad.getSubject(), any, any).hasNext(), quad::toString);
            assertTrue(data.find(any, any, quad.getPredicate(), any).hasNext(), quad::toString);
            assertTrue(data.find(any, any, any, quad.getObject()).hasNext(), quad::toString);
          }
        });
  }

  @Test
  void fillTheBlocksOfTheIndexes() {
    write(quads(60_000));

    data.executeRead(
        () -> {
          for (TupleIndex index : indexes()) {
            BPlusTree tree = (BPlusTree) ((TupleIndexRecord) index).getRangeIndex();
            long blocks = tree.getRecordsMgr().getBlockMgr().allocLimit();
            double room = (double) blocks * tree.getParams().getCalcBlockSize();
            double filled = BYTES_A_QUAD * index.size() / room;
            assertTrue(filled > 0.8, index.getName() + " filled by " + filled);
          }
        });
  }

  @Test
  void areHeldUntilTheyAreWritten() {
    Quad quad = quads(1).getFirst();
    data.executeWrite(
        () -> {
          SortedQuads sorted = new SortedQuads(data);
          sorted.add(quad);
          assertTrue(sorted.holds(quad.getGraph()));
          assertTrue(data.isEmpty());
          sorted.write();
          assertEquals(List.of(quad), data.stream().toList());
        });
  }

  private void write(List<Quad> quads) {
    data.executeWrite(
        () -> {
          SortedQuads sorted = new SortedQuads(data);
          quads.forEach(sorted::add);
          sorted.write();
        });
  }

  private TupleIndex[] indexes() {
    return TDBInternal.requireStorage(data)
        .getQuadTable()
        .getNodeTupleTable()
        .getTupleTable()
        .getIndexes();
  }

  private List<Quad> quads(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> Quad.create(iri("g", 200), iri("s", 1000), iri("p", 20), object()))
        .toList();
  }

  private Node object() {
    return switch (random.nextInt(4)) {
      case 0 -> iri("o", 5000);
      case 1 -> NodeFactoryExtra.intToNode(random.nextInt(2000) - 1000);
      case 2 -> NodeFactory.createLiteralDT("2020-01-" + (10 + random.nextInt(20)), XSDdate);
      default -> NodeFactory.createLiteralString("value " + random.nextInt(5000));
    };
  }

  private Node iri(String kind, int most) {
    return NodeFactory.createURI("https://example.org/" + kind + random.nextInt(most));
  }
}
