package dev.parley.store.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.graph.Iris;
import dev.parley.graph.PARLEY;
import dev.parley.store.Backup;
import dev.parley.store.Compaction;
import dev.parley.store.NamedGraph;
import dev.parley.store.SampleData;
import dev.parley.store.SparqlSource;
import dev.parley.store.Store;
import dev.parley.store.StoreException;
import dev.parley.store.StoreLoader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameIndexTest {

  private static final String BASE = Iris.DEFAULT_BASE;

  @ParameterizedTest
  @ValueSource(strings = {"reading", "updating", "disk"})
  void answersTextQueries(String kind, @TempDir Path directory) {
    try (Store store = store(kind, directory)) {
      assertEquals(
          List.of(BASE + "place/sochi"),
          found(store, "?s text:query 'sochi' . ?s a <" + PARLEY.Place + ">"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'\"Erdoğan\"', 1",
    "'\"erdogan\"', 1",
    "'\"Эрдоган\"', 1",
    "'\"erdogen~\"', 1",
    "'\"erdo*\"', 1",
    "'rdfs:label \"erdogan\"', 1",
    "'rdfs:label skos:altLabel \"erdogan\" 5', 1",
    "'\"xyzzyq\"', 0",
  })
  void takesAnySpelling(String search, int number) {
    try (Store store = Store.updating(List.of(person("a", "Recep Tayyip Erdoğan")), BASE)) {
      assertEquals(number, found(store, "?s text:query (" + search + ")").size());
    }
  }

  @Test
  void saysWhichNameAndGraphAHitIsOf() {
    NamedGraph one = person("a", "Ann Lee");
    NamedGraph other = new NamedGraph(NodeFactory.createURI(BASE + "graph/b"), one.triples());
    try (Store store = Store.updating(List.of(one, other), BASE)) {
      String search = "(?s ?score ?name ?g ?property) text:query 'lee' ";
      assertEquals(2, found(store, search).size());
      assertEquals(1, found(store, "(?s ?score ?name) text:query 'lee'").size());
      assertEquals(2, found(store, search + ". GRAPH ?g { ?s ?property ?name }").size());
      assertEquals(1, found(store, "GRAPH <" + other.name() + "> { ?s text:query 'lee' }").size());
      assertEquals(0, found(store, "GRAPH <urn:x:none> { ?s text:query 'lee' }").size());
      assertEquals(
          1, found(store, "?s text:query 'ann' . (?s ?x ?n) text:query (rdfs:label 'lee')").size());
    }
  }

  @Test
  void saysWhatItCannotSearch() {
    try (Store store = Store.updating(SampleData.graphs(), BASE)) {
      StoreException none =
          assertThrows(
              StoreException.class, () -> found(store, "?s text:query (<urn:x:p> 'sochi')"));
      assertTrue(none.getMessage().contains("urn:x:p"), none.getMessage());
      assertThrows(StoreException.class, () -> found(store, "?s text:query '(('"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"updating", "disk"})
  void followsEachChange(String kind, @TempDir Path directory) {
    try (Store store = store(kind, directory)) {
      assertEquals(0, named(store, "lee").size());
      put(store, person("a", "Ann Lee"));
      assertEquals(1, named(store, "lee").size());
      put(store, person("a", "Ann Day"));
      assertEquals(0, named(store, "lee").size());
      assertEquals(1, named(store, "day").size());
      put(
          store,
          new NamedGraph(
              NodeFactory.createURI(BASE + "graph/c"), person("a", "Ann Day").triples()));
      store.write(data -> data.deleteAny(graph("a"), Node.ANY, Node.ANY, Node.ANY));
      assertEquals(1, named(store, "day").size());
      store.write(data -> data.removeGraph(graph("c")));
      assertEquals(0, named(store, "day").size());
      assertIsThatOfTheData(store);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"updating", "disk"})
  void forgetsAChangeThatIsTakenBack(String kind, @TempDir Path directory) {
    try (Store store = store(kind, directory)) {
      assertEquals(0, named(store, "lee").size());
      DatasetGraph data = store.dataset();
      data.begin(TxnType.WRITE);
      person("a", "Ann Lee")
          .triples()
          .find()
          .forEachRemaining(t -> data.add(Quad.create(graph("a"), t)));
      store.names().relieve();
      data.abort();
      data.end();
      assertEquals(0, named(store, "lee").size());
      put(store, person("b", "Bob Lee"));
      assertEquals(List.of(BASE + "person/b"), named(store, "lee"));
      assertIsThatOfTheData(store);
    }
  }

  @Test
  void isKeptBesideTheStore(@TempDir Path place) throws IOException {
    Path directory = place.resolve("store");
    try (Store store = store("disk", directory)) {
      new StoreLoader(store, graph -> List.of()).load(List.of(person("a", "Ann Lee")).iterator());
    }
    List<String> files = files(directory);
    try (Store store = Store.open(directory, BASE)) {
      assertEquals(1, named(store, "lee").size());
    }
    assertEquals(files, files(directory));
    Path copy = place.resolve("copy");
    copy(directory, copy);
    try (Store store = Store.open(copy, BASE)) {
      assertEquals(1, named(store, "lee").size());
      assertTrue(new Compaction(store).run());
      assertEquals(1, named(store, "lee").size());
    }
    assertEquals(files, files(copy));
  }

  @ParameterizedTest
  @ValueSource(strings = {"older", "newer", "none", "damaged", "aborted"})
  void isMadeAnewWhereItIsNotThatOfTheData(String kind, @TempDir Path place) throws IOException {
    Path directory = place.resolve("store");
    Path text = directory.resolve(NameIndex.FOLDER);
    try (Store store = store("disk", directory)) {
      put(store, person("a", "Ann Lee"));
    }
    copy(directory, place.resolve("before"));
    try (Store store = Store.open(directory, BASE)) {
      put(store, person("b", "Bob Lee"));
    }
    switch (kind) {
      case "older" -> {
        delete(text);
        copy(place.resolve("before").resolve(NameIndex.FOLDER), text);
      }
      case "newer" -> {
        copy(text, place.resolve("text"));
        delete(directory);
        copy(place.resolve("before"), directory);
        delete(text);
        copy(place.resolve("text"), text);
      }
      case "none" -> delete(text);
      case "damaged" -> {
        for (String file : files(directory)) {
          Files.write(text.resolve(file), new byte[] {1, 2, 3});
        }
      }
      default -> Files.writeString(directory.resolve("revision"), "0123456789abcdef");
    }
    try (Store store = Store.open(directory, BASE)) {
      assertEquals(kind.equals("newer") ? 1 : 2, named(store, "lee").size());
      put(store, person("c", "Cy Lee"));
      assertIsThatOfTheData(store);
    }
    try (Store store = Store.open(directory, BASE)) {
      put(store, person("d", "Di Lee"));
      assertIsThatOfTheData(store);
    }
  }

  @Test
  void isThatOfANewStoreWhereAnotherWas(@TempDir Path directory) throws IOException {
    try (Store store = store("disk", directory)) {
      put(store, person("a", "Ann Lee"));
    }
    delete(directory.resolve("Data-0001"));
    try (Store store = Store.open(directory, BASE)) {
      assertEquals(0, named(store, "lee").size());
    }
  }

  @Test
  void isThereForARestoredStore(@TempDir Path place) throws IOException {
    Path backup = place.resolve("backup.nq.gz");
    try (Store store = Store.updating(List.of(person("a", "Ann Lee")), BASE);
        OutputStream out = Files.newOutputStream(backup)) {
      Backup.write(store, out);
    }
    Backup.restore(List.of(backup), place.resolve("store"));
    assertFalse(files(place.resolve("store")).isEmpty());
    try (Store store = Store.open(place.resolve("store"), BASE)) {
      assertEquals(1, named(store, "lee").size());
    }
  }

  private static Store store(String kind, Path directory) {
    if (kind.equals("reading")) {
      return Store.reading(SampleData.graphs(), BASE);
    }
    if (kind.equals("updating")) {
      return Store.updating(SampleData.graphs(), BASE);
    }
    Store store = Store.open(directory, BASE);
    new StoreLoader(store, graph -> List.of()).load(SampleData.graphs().iterator());
    return store;
  }

  private static void put(Store store, NamedGraph graph) {
    store.write(
        data -> {
          data.deleteAny(graph.name(), Node.ANY, Node.ANY, Node.ANY);
          graph.triples().find().forEachRemaining(t -> data.add(Quad.create(graph.name(), t)));
        });
  }

  private static NamedGraph person(String id, String label) {
    Graph triples = GraphFactory.createDefaultGraph();
    Node person = NodeFactory.createURI(BASE + "person/" + id);
    triples.add(Triple.create(person, RDF.type.asNode(), PARLEY.Person));
    triples.add(
        Triple.create(person, RDFS.label.asNode(), NodeFactory.createLiteralLang(label, "en")));
    return new NamedGraph(graph(id), triples);
  }

  private static Node graph(String id) {
    return NodeFactory.createURI(BASE + "graph/" + id);
  }

  private static List<String> named(Store store, String word) {
    return found(store, "?s text:query '" + word + "'");
  }

  private static List<String> found(Store store, String pattern) {
    String query =
        "PREFIX text: <http://jena.apache.org/text#> PREFIX rdfs: <"
            + RDFS.uri
            + ">"
            + " PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"
            + " SELECT ?s { "
            + pattern
            + " } ORDER BY ?s";
    return new SparqlSource.Local(store)
        .ask(
            QueryFactory.create(query),
            execution -> {
              List<String> found = new ArrayList<>();
              execution.select().forEachRemaining(row -> found.add(row.get("s").getURI()));
              return found;
            });
  }

  /** Compares it with one that is made of the data now. */
  static void assertIsThatOfTheData(Store store) {
    List<String> followed = all(store.names());
    NameIndex anew = new NameIndex(store.dataset(), () -> "now", java.util.Optional.empty());
    assertEquals(all(anew), followed);
  }

  private static List<String> all(NameIndex names) {
    return names.current().query((Node) null, "*:*", null, null, 1_000_000).stream()
        .map(hit -> hit.getNode() + " " + hit.getLiteral())
        .sorted()
        .toList();
  }

  private static List<String> files(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory.resolve(NameIndex.FOLDER))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .sorted((a, b) -> b.compareTo(a))
          .forEach(
              file -> {
                try {
                  Files.delete(file);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
