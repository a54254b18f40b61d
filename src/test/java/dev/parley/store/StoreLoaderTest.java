package dev.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.graph.ArticleGraph;
import dev.parley.graph.GraphBuilder;
import dev.parley.graph.GraphOptions;
import dev.parley.graph.Iris;
import dev.parley.ingest.Article;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreLoaderTest {

  private static final GraphCheck ANY = graph -> List.of();

  @Test
  void loadsEachGraphOnceAndPassesOverWhatIsThere(@TempDir Path directory) {
    try (Store store = Store.open(directory, Iris.DEFAULT_BASE)) {
      StoreLoader loader = new StoreLoader(store, ANY);
      assertEquals(
          new LoadReport(3, 0, List.of(), true), loader.load(SampleData.graphs().iterator()));
      assertEquals(
          new LoadReport(0, 3, List.of(), true), loader.load(SampleData.graphs().iterator()));
    }
  }

  @Test
  void replacesAGraphWhole(@TempDir Path directory) {
    try (Store store = Store.open(directory, Iris.DEFAULT_BASE)) {
      StoreLoader loader = new StoreLoader(store, ANY);
      loader.load(List.of(StoreTest.graph("x", "old")).iterator());
      loader.load(List.of(StoreTest.graph("x", "new")).iterator());
      NamedGraph now = StoreTest.graph("x", "new");
      assertTrue(store.graph(now.name().getURI()).orElseThrow().isIsomorphicWith(now.triples()));
    }
  }

  @Test
  void dropsTheGraphThatAnArticleHadUnderItsOwnName(@TempDir Path directory) {
    Article article = Article.of("a", "Nobody met.", Optional.empty());
    ArticleGraph told = new GraphBuilder(GraphOptions.standard()).build(article, List.of());
    NamedGraph former = StoreTest.graph("a", "old");
    NamedGraph other = StoreTest.graph("b", "old");
    assertEquals(told.iri(), former.name().getURI());
    try (Store store = Store.open(directory, Iris.DEFAULT_BASE)) {
      StoreLoader loader = new StoreLoader(store, ANY);
      loader.load(List.of(NamedGraph.of(told), former, other).iterator());
      assertEquals(1, loader.load(List.of(NamedGraph.of(told)).iterator()).unchanged());
      assertEquals(Optional.empty(), store.graph(told.iri()));
      assertTrue(store.graph(told.name().getURI()).isPresent());
      assertTrue(store.graph(other.name().getURI()).isPresent());
    }
  }

  @Test
  void namesTheGraphsThatItRefuses(@TempDir Path directory) {
    try (Store store = Store.open(directory, Iris.DEFAULT_BASE)) {
      LoadReport report =
          new StoreLoader(store, graph -> List.of("no date"))
              .load(List.of(StoreTest.graph("x", "1")).iterator());
      assertEquals(
          Iris.DEFAULT_BASE + "article/x: no date", report.refused().getFirst().toString());
      assertEquals(Optional.empty(), store.graph(Iris.DEFAULT_BASE + "article/x"));
    }
  }

  @Test
  void keepsAllThatItTookWhenItIsStopped(@TempDir Path directory) {
    try (Store store = Store.open(directory, Iris.DEFAULT_BASE)) {
      AtomicBoolean stop = new AtomicBoolean();
      Iterator<NamedGraph> graphs =
          IntStream.range(0, 1000)
              .mapToObj(
                  i -> {
                    stop.set(i >= 250);
                    return StoreTest.graph("a" + i, "1");
                  })
              .iterator();
      LoadReport report = new StoreLoader(store, ANY).load(graphs, stop::get);
      assertFalse(report.complete());
      assertEquals(251, report.loaded());
      assertTrue(store.graph(Iris.DEFAULT_BASE + "article/a250").isPresent());
      assertFalse(store.graph(Iris.DEFAULT_BASE + "article/a251").isPresent());
    }
  }

  @Test
  void keepsWhatCameBeforeAFailure(@TempDir Path directory) {
    try (Store store = Store.open(directory, Iris.DEFAULT_BASE)) {
      Iterator<NamedGraph> graphs =
          IntStream.range(0, 10)
              .mapToObj(
                  i -> {
                    if (i == 7) {
                      throw new IllegalStateException("no more");
                    }
                    return StoreTest.graph("a" + i, "1");
                  })
              .iterator();
      assertThrows(IllegalStateException.class, () -> new StoreLoader(store, ANY).load(graphs));
      assertTrue(store.graph(Iris.DEFAULT_BASE + "article/a6").isPresent());
    }
  }
}
