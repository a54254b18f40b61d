package dev.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.graph.Iris;
import dev.parley.graph.PARLEY;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A load whose process is killed in the middle. */
class InterruptedLoadTest {

  private static final int TRIPLES = 20;

  @Test
  void losesNothingThatWasCommittedAndKeepsNoHalfGraph(@TempDir Path directory) throws Exception {
    Process load = start(directory);
    int committed = 0;
    try (BufferedReader lines = load.inputReader()) {
      for (int line = 0; line < 5; line++) {
        committed = Integer.parseInt(lines.readLine());
      }
      assertThrows(StoreException.class, () -> Store.open(directory, Iris.DEFAULT_BASE));
    } finally {
      load.destroyForcibly();
    }
    load.waitFor();
    try (Store store = Store.open(directory, Iris.DEFAULT_BASE)) {
      for (int i = 0; i < committed; i++) {
        assertEquals(TRIPLES, store.graph(graph(i).name().getURI()).orElseThrow().size());
      }
      int named = names(store);
      assertEquals(store.<Long>read(data -> Iter.count(data.listGraphNodes())).intValue(), named);
      LoadReport again =
          new StoreLoader(store, g -> List.of())
              .load(
                  IntStream.range(0, committed + 100)
                      .mapToObj(InterruptedLoadTest::graph)
                      .iterator());
      assertTrue(again.unchanged() >= committed, again.toString());
      assertEquals(named + again.loaded(), names(store));
    }
  }

  private static int names(Store store) {
    return store.names().current().query((Node) null, "number", null, null, 1_000_000).size();
  }

  private static Process start(Path directory) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            InterruptedLoadTest.class.getName(),
            directory.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Loads without end; prints how many graphs are committed after each batch. */
  public static void main(String[] args) {
    try (Store store = Store.open(Path.of(args[0]), Iris.DEFAULT_BASE)) {
      StoreLoader loader = new StoreLoader(store, g -> List.of());
      for (int from = 0; from < 100_000; from += 50) {
        loader.load(
            IntStream.range(from, from + 50).mapToObj(InterruptedLoadTest::graph).iterator());
        System.out.println(from + 50);
      }
    }
  }

  private static NamedGraph graph(int number) {
    Graph triples = GraphFactory.createDefaultGraph();
    Node thing = NodeFactory.createURI(Iris.DEFAULT_BASE + "thing/" + number);
    triples.add(Triple.create(thing, RDF.type.asNode(), PARLEY.Person));
    triples.add(
        Triple.create(
            thing, RDFS.label.asNode(), NodeFactory.createLiteralString("Number " + number)));
    for (int i = 0; i < TRIPLES - 2; i++) {
      triples.add(
          Triple.create(
              thing,
              NodeFactory.createURI(Iris.DEFAULT_BASE + "p"),
              NodeFactory.createLiteralString(number + " " + i)));
    }
    return new NamedGraph(NodeFactory.createURI(Iris.DEFAULT_BASE + "article/" + number), triples);
  }
}
