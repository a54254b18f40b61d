package dev.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.graph.Iris;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Data in memory that change again and again. */
class MemoryCompactionTest {

  private static final long MUCH = 1L << 20;

  private final DatasetGraph data = furnished(DatabaseMgr.createDatasetGraph());
  private final MemoryCompaction compaction =
      new MemoryCompaction(data, MemoryCompactionTest::furnished);

  private static DatasetGraph furnished(DatasetGraph tdb) {
    tdb.getContext().set(TDB2.symUnionDefaultGraph, true);
    return tdb;
  }

  @AfterEach
  void close() {
    TDBInternal.expel(data);
  }

  private void put(int number, String value) {
    NamedGraph graph = StoreTest.graph("a" + number, value);
    data.executeWrite(() -> Store.replaceIn(data, graph));
  }

  private long quads() {
    return data.calculateRead(() -> data.stream().count());
  }

  @Test
  void keepsAllThatIsThereAndWhatComesAfter() {
    IntStream.range(0, 20).forEach(number -> put(number, "old"));
    put(3, "new");
    DatasetGraph before = TDBInternal.getDatasetGraphTDB(data);
    assertFalse(compaction.runIfWasteful());
    compaction.changed(MUCH);
    assertTrue(compaction.runIfWasteful());
    assertFalse(compaction.runIfWasteful());
    assertNotSame(before, TDBInternal.getDatasetGraphTDB(data));
    assertEquals(20, quads());
    put(20, "later");
    assertEquals(21, quads());
    boolean union =
        data.calculateRead(
            () ->
                data.getUnionGraph().stream()
                    .anyMatch(triple -> triple.getObject().toString().contains("later")));
    assertTrue(union);
  }

  @Test
  void waitsUntilNobodyReads() throws Exception {
    put(0, "old");
    compaction.changed(MUCH);
    CountDownLatch reading = new CountDownLatch(1);
    CountDownLatch enough = new CountDownLatch(1);
    CompletableFuture<Long> reader =
        CompletableFuture.supplyAsync(
            () -> {
              data.begin(ReadWrite.READ);
              try {
                reading.countDown();
                enough.await();
                return data.stream().count();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              } finally {
                data.end();
              }
            });
    reading.await();
    assertFalse(compaction.runIfWasteful());
    put(1, "beside");
    enough.countDown();
    assertEquals(1, reader.get());
    assertTrue(compaction.runIfWasteful());
    assertEquals(2, quads());
  }

  /** What was replaced a thousand times is there once. */
  @Test
  void isDoneByAStoreThatIsTidied() {
    try (Store store = Store.updating(List.of(StoreTest.graph("a0", "first")), Iris.DEFAULT_BASE)) {
      DatasetGraph before = TDBInternal.getDatasetGraphTDB(store.stored());
      for (int change = 0; change < 1_100; change++) {
        NamedGraph graph = StoreTest.graph("a0", "value " + change);
        store.write(dataset -> Store.replaceIn(dataset, graph));
      }
      store.tidy();
      assertNotSame(before, TDBInternal.getDatasetGraphTDB(store.stored()));
      boolean last =
          store.read(
              dataset ->
                  dataset.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                      .anyMatch(quad -> quad.getObject().toString().contains("value 1099")));
      assertTrue(last);
    }
  }
}
