package dev.parley.reference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.AddDeniedException;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

class PackedGraphTest {

  private static final List<Node> RESOURCES =
      Stream.of("urn:a", "urn:b", "urn:c", "urn:d", "urn:é", "urn:p", "urn:q")
          .map(NodeFactory::createURI)
          .toList();
  private static final List<Node> OBJECTS =
      Stream.concat(
              RESOURCES.stream(),
              Stream.of(
                  NodeFactory.createLiteralString("urn:a"),
                  NodeFactory.createLiteralString(""),
                  NodeFactory.createLiteralLang("urn:a", "en"),
                  NodeFactory.createLiteralLang("Ürümqi 乌鲁木齐", "zh-Hans"),
                  NodeFactory.createLiteralDT("1", XSDDatatype.XSDinteger),
                  NodeFactory.createLiteralDT("01", XSDDatatype.XSDinteger),
                  NodeFactory.createLiteralDT("2017-11-21", XSDDatatype.XSDdate)))
          .toList();

  private final Random random = new Random(7);

  @Test
  void findsForEachPatternWhatTheGraphHasThatWasPacked() throws IOException {
    Graph graph = graph(150);
    PackedGraph packed = packed(graph);

    assertEquals(graph.size(), packed.size());
    for (Node subject : withAny(RESOURCES)) {
      for (Node predicate : withAny(RESOURCES)) {
        for (Node object : withAny(OBJECTS)) {
          Triple pattern = Triple.createMatch(subject, predicate, object);
          List<Triple> found = packed.find(pattern).toList();
          assertEquals(graph.find(pattern).toSet(), Set.copyOf(found), pattern.toString());
          assertEquals(Set.copyOf(found).size(), found.size(), pattern.toString());
          assertEquals(graph.contains(pattern), packed.contains(pattern), pattern.toString());
        }
      }
    }
  }

  @Test
  void findsNothingOfTermsThatItLacks() throws IOException {
    PackedGraph packed = packed(graph(20));

    for (Node unknown :
        List.of(
            NodeFactory.createURI("urn:unknown"),
            NodeFactory.createBlankNode(),
            NodeFactory.createLiteralLang("urn:a", "fr"))) {
      assertFalse(packed.contains(Node.ANY, Node.ANY, unknown));
      assertFalse(packed.contains(RESOURCES.getFirst(), Node.ANY, unknown));
      assertFalse(packed.contains(unknown, Node.ANY, Node.ANY));
    }
  }

  @Test
  void isTheSameBytesInWhateverOrderTheTriplesCame() throws IOException {
    Graph graph = graph(80);
    List<Triple> triples = new ArrayList<>(graph.find().toList());
    Collections.shuffle(triples, random);
    Graph again = GraphFactory.createDefaultGraph();
    triples.forEach(again::add);

    assertArrayEquals(bytes(graph), bytes(again));
    again.delete(triples.getFirst());
    assertNotEquals(packed(graph).digest(), packed(again).digest());
  }

  @Test
  void keepsPrefixesAndAnEmptyGraph() throws IOException {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefix("ex", "https://example.org/");

    PackedGraph packed = packed(graph);

    assertTrue(packed.isEmpty());
    assertEquals("https://example.org/", packed.getPrefixMapping().getNsPrefixURI("ex"));
    assertFalse(packed.find().hasNext());
  }

  @Test
  void isOnlyRead() throws IOException {
    PackedGraph packed = packed(graph(5));
    Triple triple = packed.find().next();

    assertThrows(AddDeniedException.class, () -> packed.add(triple));
  }

  @Test
  void refusesWhatItCannotKeepAndWhatIsCut() throws IOException {
    Graph blank = GraphFactory.createDefaultGraph();
    Node node = RESOURCES.getFirst();
    blank.add(node, node, NodeFactory.createBlankNode());

    assertThrows(IllegalArgumentException.class, () -> bytes(blank));
    byte[] cut = Arrays.copyOf(bytes(graph(5)), 40);
    assertThrows(EOFException.class, () -> PackedGraph.read(new ByteArrayInputStream(cut)));
  }

  private Graph graph(int triples) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (int i = 0; i < triples; i++) {
      graph.add(oneOf(RESOURCES), oneOf(RESOURCES), oneOf(OBJECTS));
    }
    return graph;
  }

  private Node oneOf(List<Node> nodes) {
    return nodes.get(random.nextInt(nodes.size()));
  }

  private static List<Node> withAny(List<Node> nodes) {
    return Stream.concat(Stream.of(Node.ANY), nodes.stream()).toList();
  }

  private static byte[] bytes(Graph graph) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GraphPacker.write(graph, out);
    return out.toByteArray();
  }

  private static PackedGraph packed(Graph graph) throws IOException {
    return PackedGraph.read(new ByteArrayInputStream(bytes(graph)));
  }
}
