package dev.parley.store.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.Converter;
import dev.parley.graph.GraphOptions;
import dev.parley.graph.Iris;
import dev.parley.graph.PARLEY;
import dev.parley.ingest.Article;
import dev.parley.reference.Reference;
import dev.parley.store.NamedGraph;
import dev.parley.store.Store;
import dev.parley.store.StoreLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links sixty reports of twenty events, which the file {@code reports.txt} tells. */
class MeetingLinksTest {

  private static final Path REPORTS =
      Path.of("src/test/resources/dev/parley/store/link/reports.txt");
  private static final Map<String, String> EVENTS = new LinkedHashMap<>();
  private static final List<NamedGraph> GRAPHS = new ArrayList<>();

  private Store store;

  @BeforeAll
  static void convert() throws IOException {
    Converter converter =
        new Converter(Reference.bundled().link().gazetteer(), GraphOptions.standard());
    for (String line : Files.readAllLines(REPORTS)) {
      String[] parts = line.split(" \\| ");
      if (parts.length == 3 && !line.startsWith("#")) {
        String id = "r" + EVENTS.size();
        NamedGraph graph =
            NamedGraph.of(
                converter.convert(
                    Article.of(id, parts[2], Optional.of(LocalDate.parse(parts[1])))));
        EVENTS.put(graph.name().getURI(), parts[0]);
        GRAPHS.add(graph);
      }
    }
  }

  @BeforeEach
  void load() {
    store = Store.updating(GRAPHS, Iris.DEFAULT_BASE);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void findsTheReportsOfOneEventAndKeepsOthersApart() {
    assertEquals(60, EVENTS.size());
    assertEquals(20, Set.copyOf(EVENTS.values()).size());
    Set<Set<String>> before = together();
    new MeetingLinks(store).link(new LinearScore());
    Set<Set<String>> linked = together();
    Set<Set<String>> expected = new HashSet<>();
    for (String one : EVENTS.keySet()) {
      for (String other : EVENTS.keySet()) {
        if (!one.equals(other) && EVENTS.get(one).equals(EVENTS.get(other))) {
          expected.add(Set.of(one, other));
        }
      }
    }
    Set<Set<String>> right = new HashSet<>(linked);
    right.retainAll(expected);
    Set<Set<String>> wrong = new HashSet<>(linked);
    wrong.removeAll(expected);
    Set<Set<String>> missed = new HashSet<>(expected);
    missed.removeAll(linked);
    String told = "before " + before.size() + "\nwrong " + wrong + "\nmissed " + missed;
    assertTrue(right.size() >= 0.95 * linked.size(), told);
    assertTrue(right.size() >= 0.85 * expected.size(), told);
    assertTrue(linked.size() > before.size(), told);
  }

  @Test
  void changesNothingWhenRepeatedAndTakesAllBack() {
    Set<String> before = quads();
    MeetingLinks links = new MeetingLinks(store);
    LinkReport first = links.link(new LinearScore());
    Set<String> linked = quads();
    LinkReport again = links.link(new LinearScore());
    assertTrue(first.linked() > 0 && first.changed() > 0, first.toString());
    assertEquals(new LinkReport(first.meetings(), first.linked(), first.kept(), 0), again);
    assertEquals(linked, quads());
    assertNotEquals(before, linked);
    links.undo();
    assertEquals(before, quads());
    assertEquals(0, links.undo().changed());
  }

  @Test
  void statesEachLinkWithItsScoreAndItsReasons() {
    new MeetingLinks(store).link(new LinearScore());
    long links =
        count(
            "{ GRAPH <"
                + Iris.DEFAULT_BASE
                + "links> { ?a <http://www.w3.org/2002/07/owl#sameAs> ?b } }");
    assertTrue(links > 0);
    assertEquals(
        links,
        count(
            "{ SELECT DISTINCT ?a { GRAPH <"
                + Iris.DEFAULT_BASE
                + "links> { ?s <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> ?a ;"
                + " <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> ?b ;"
                + " <https://w3id.org/parley/ontology#confidence> ?c ;"
                + " <https://w3id.org/parley/ontology#rule> ?why . FILTER (?c > 0.5) } } }"));
    assertEquals(
        0,
        count(
            "{ ?a <http://www.w3.org/2002/07/owl#sameAs> ?b . ?report"
                + " <https://w3id.org/parley/ontology#about> ?a }"));
  }

  @Test
  void passesOverALinkedArticleThatIsLoadedAgainAndForgetsTheLinksOfAChangedOne() {
    MeetingLinks links = new MeetingLinks(store);
    links.link(new LinearScore());
    Set<String> linked = quads();
    StoreLoader loader = new StoreLoader(store, graph -> List.of());
    assertEquals(GRAPHS.size(), loader.load(GRAPHS.iterator()).unchanged());
    assertEquals(linked, quads());

    NamedGraph first = GRAPHS.get(1);
    NamedGraph changed = new NamedGraph(first.name(), copy(first));
    changed
        .triples()
        .add(
            first.name(),
            NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#comment"),
            NodeFactory.createLiteralString("read again"));
    loader.load(List.of(changed).iterator());
    assertTrue(
        store.graph(first.name().getURI()).orElseThrow().isIsomorphicWith(changed.triples()));
    loader.load(List.of(first).iterator());
    links.link(new LinearScore());
    assertEquals(linked, quads());
  }

  private static Graph copy(NamedGraph graph) {
    Graph copy = GraphFactory.createDefaultGraph();
    graph.triples().find().forEachRemaining(copy::add);
    return copy;
  }

  /** Returns the pairs of graphs that tell of one meeting. */
  private Set<Set<String>> together() {
    Map<Node, Set<String>> graphs =
        store.read(
            data -> {
              Map<Node, Set<String>> found = new LinkedHashMap<>();
              data.find(Node.ANY, Node.ANY, PARLEY.about, Node.ANY)
                  .forEachRemaining(
                      quad ->
                          found
                              .computeIfAbsent(quad.getObject(), absent -> new TreeSet<>())
                              .add(quad.getGraph().getURI()));
              return found;
            });
    Set<Set<String>> pairs = new HashSet<>();
    for (Set<String> group : graphs.values()) {
      for (String one : group) {
        for (String other : group) {
          if (!one.equals(other)) {
            pairs.add(Set.of(one, other));
          }
        }
      }
    }
    return pairs;
  }

  private long count(String pattern) {
    return store.read(
        data -> {
          try (QueryExec query = QueryExec.dataset(data).query("SELECT * " + pattern).build()) {
            return query.select().stream().count();
          }
        });
  }

  private Set<String> quads() {
    return store.read(
        data ->
            data.stream()
                .map(quad -> NodeFmtLib.str(quad.asTriple()) + " " + quad.getGraph())
                .collect(Collectors.toCollection(TreeSet::new)));
  }
}
