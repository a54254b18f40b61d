package dev.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.graph.Iris;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreTest {

  private static final String BASE = Iris.DEFAULT_BASE;
  private static final Node REFERENCE = NodeFactory.createURI(BASE + "reference");

  @ParameterizedTest
  @ValueSource(strings = {"reading", "updating", "disk"})
  void hasTheUnionOfItsGraphsAsDefaultGraph(String kind, @TempDir Path directory) {
    try (Store store = store(kind, directory)) {
      assertTrue(
          ask(
              store,
              "{ ?m <https://w3id.org/parley/ontology#place> ?p . ?p"
                  + " <http://www.w3.org/2000/01/rdf-schema#label> \"Sochi\"@en }"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"reading", "updating", "disk"})
  void keepsGraphsApart(String kind, @TempDir Path directory) {
    try (Store store = store(kind, directory)) {
      assertFalse(
          ask(
              store,
              "{ GRAPH ?g { ?m <https://w3id.org/parley/ontology#place> ?p . ?p"
                  + " <http://www.w3.org/2000/01/rdf-schema#label> \"Sochi\"@en } }"));
      assertTrue(ask(store, "{ GRAPH <" + REFERENCE.getURI() + "> { ?s ?p ?o } }"));
      assertFalse(ask(store, "{ GRAPH <http://nowhere.example/> { ?s ?p ?o } }"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"reading", "updating", "disk"})
  void describesItsDataInTheData(String kind, @TempDir Path directory) {
    try (Store store = store(kind, directory)) {
      assertFalse(store.described().isThere());
      store.described().renew(describer());
      assertTrue(store.described().isThere());
      assertTrue(
          ask(
              store,
              "{ ?d a <http://rdfs.org/ns/void#Dataset> ;"
                  + " <http://rdfs.org/ns/void#classPartition> ?c . ?c"
                  + " <http://rdfs.org/ns/void#class> <https://w3id.org/parley/ontology#Summit> ;"
                  + " <http://rdfs.org/ns/void#entities> 1 }"));
    }
  }

  @Test
  void forgetsTheDescriptionWithTheChangeThatMakesItUntrue() {
    try (Store store = Store.updating(SampleData.graphs(), BASE)) {
      store.described().renew(describer());
      store.write(data -> data.deleteAny(REFERENCE, Node.ANY, Node.ANY, Node.ANY));
      assertFalse(store.described().isThere());
    }
  }

  @Test
  void hasAnotherRevisionAfterEachChange() {
    try (Store store = Store.updating(SampleData.graphs(), BASE)) {
      String before = store.revision();
      assertEquals(before, store.revision());
      store.write(data -> data.add(quad("a")));
      assertNotEquals(before, store.revision());
    }
  }

  @Test
  void hasTheRevisionOfItsReplicas(@TempDir Path directory) throws IOException {
    Path backup = directory.resolve("backup.nq.gz");
    try (Store store = Store.updating(SampleData.graphs(), BASE);
        OutputStream out = Files.newOutputStream(backup)) {
      Backup.write(store, out);
    }
    Backup.restore(List.of(backup), directory.resolve("one"));
    Backup.restore(List.of(backup), directory.resolve("other"));
    try (Store one = Store.open(directory.resolve("one"), BASE);
        Store other = Store.open(directory.resolve("other"), BASE)) {
      assertEquals(one.revision(), other.revision());
      one.described().renew(describer());
      assertNotEquals(one.revision(), other.revision());
      other.described().renew(describer());
      assertEquals(one.revision(), other.revision());
      other.write(data -> data.add(quad("a")));
      assertNotEquals(one.revision(), other.revision());
    }
  }

  @Test
  void keepsItsRevisionWhenItIsOpenedAgain(@TempDir Path directory) {
    String before;
    try (Store store = Store.open(directory.resolve("db"), BASE)) {
      store.write(data -> data.add(quad("a")));
      before = store.revision();
    }
    try (Store again = Store.open(directory.resolve("db"), BASE)) {
      assertEquals(before, again.revision());
    }
  }

  @Test
  void hasTheRevisionOfTheSameDataInMemory() {
    try (Store one = Store.reading(SampleData.graphs(), BASE);
        Store same = Store.reading(SampleData.graphs().reversed(), BASE);
        Store less = Store.reading(SampleData.graphs().subList(0, 2), BASE)) {
      assertEquals(one.revision(), same.revision());
      assertNotEquals(one.revision(), less.revision());
    }
  }

  @Test
  void tellsWhenTheDataChangeButNotWhenTheyAreDescribed() {
    try (Store store = Store.updating(SampleData.graphs(), BASE)) {
      List<String> changes = new ArrayList<>();
      store.whenChanged(() -> changes.add(store.revision()));
      store.described().renew(describer());
      assertEquals(List.of(), changes);
      store.write(data -> data.add(quad("a")));
      assertEquals(1, changes.size());
    }
  }

  @Test
  void refusesToChangeWhatIsOnlyRead() {
    try (Store store = Store.reading(SampleData.graphs(), BASE)) {
      assertThrows(
          UnsupportedOperationException.class, () -> store.write(data -> data.add(quad("a"))));
    }
  }

  @Test
  void takesOnlyTheLastOfTwoGraphsOfOneName() {
    NamedGraph first = graph("x", "1");
    NamedGraph last = graph("x", "2");
    try (Store store = Store.reading(List.of(first, last), BASE)) {
      int size = store.read(data -> data.getDefaultGraph().size());
      assertEquals(1, size);
    }
  }

  @Test
  void keepsItsDataOnDisk(@TempDir Path directory) {
    store("disk", directory).close();
    try (Store again = Store.open(directory.resolve("db"), BASE)) {
      assertTrue(ask(again, "{ GRAPH <" + REFERENCE.getURI() + "> { ?s ?p ?o } }"));
    }
  }

  @Test
  void saysWhichFileAndLineIsNoRdf(@TempDir Path directory) throws Exception {
    Path file = Files.writeString(directory.resolve("bad.ttl"), "<a> <b> <c> .\n<a> <b> oops .\n");
    StoreException refused =
        assertThrows(StoreException.class, () -> new GraphFiles(BASE).read(List.of(file)));
    assertTrue(refused.getMessage().startsWith(file + ":2: "), refused.getMessage());
  }

  @Test
  void readsWhatIsCompressed(@TempDir Path directory) throws Exception {
    Path file = directory.resolve("news.ttl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write("<http://a> <http://b> 1 .".getBytes(StandardCharsets.UTF_8));
    }
    List<NamedGraph> graphs = new GraphFiles(BASE).read(List.of(file));
    assertEquals(BASE + "data/news", graphs.getFirst().name().getURI());
    assertEquals(1, graphs.getFirst().triples().size());
  }

  @Test
  void namesAGraphForTheFileOfLooseTriples(@TempDir Path directory) throws Exception {
    Path file = Files.writeString(directory.resolve("my news.ttl"), "<http://a> <http://b> 1 .");
    List<NamedGraph> graphs = new GraphFiles(BASE).read(List.of(file));
    assertEquals(BASE + "data/my-news", graphs.getFirst().name().getURI());
  }

  static Store store(String kind, Path directory) {
    return switch (kind) {
      case "reading" -> Store.reading(SampleData.graphs(), BASE);
      case "updating" -> Store.updating(SampleData.graphs(), BASE);
      default -> {
        Store store = Store.open(directory.resolve("db"), BASE);
        new StoreLoader(store, graph -> List.of()).load(SampleData.graphs().iterator());
        yield store;
      }
    };
  }

  static DatasetDescriber describer() {
    return new DatasetDescriber(BASE, GraphFactory::createDefaultGraph, java.util.Optional::empty);
  }

  static NamedGraph graph(String name, String value) {
    NamedGraph graph =
        new NamedGraph(
            NodeFactory.createURI(BASE + "article/" + name), GraphFactory.createDefaultGraph());
    graph.triples().add(triple(value));
    return graph;
  }

  private static Triple triple(String value) {
    return Triple.create(
        NodeFactory.createURI(BASE + "s"),
        NodeFactory.createURI(BASE + "p"),
        NodeFactory.createLiteralString(value));
  }

  private static Quad quad(String value) {
    return Quad.create(NodeFactory.createURI(BASE + "g"), triple(value));
  }

  private static boolean ask(Store store, String pattern) {
    return store.read(data -> QueryExec.dataset(data).query("ASK " + pattern).ask());
  }
}
