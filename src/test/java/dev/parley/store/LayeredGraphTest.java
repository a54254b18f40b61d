package dev.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.reference.GraphPacker;
import dev.parley.reference.PackedGraph;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

class LayeredGraphTest {

  private static final Triple IN_BASE = triple("base");
  private static final Triple IN_BOTH = triple("both");
  private static final Triple MORE = triple("more");

  @Test
  void saysOnceWhatBothLayersSay() throws IOException {
    LayeredGraph graph = new LayeredGraph(base());
    graph.add(IN_BOTH);
    graph.add(MORE);

    assertEquals(3, graph.size());
    assertEquals(3, graph.find().toList().size());
    assertEquals(Set.of(IN_BASE, IN_BOTH, MORE), graph.find().toSet());
    assertTrue(graph.contains(IN_BASE) && graph.contains(IN_BOTH) && graph.contains(MORE));
  }

  @Test
  void takesTheBaseOfAnotherWhateverItSaysAlready() throws IOException {
    LayeredGraph union = new LayeredGraph();
    union.add(IN_BOTH);
    union.addAll(new LayeredGraph(base()));

    assertEquals(2, union.find().toList().size());
    assertTrue(union.more().isEmpty());
  }

  @Test
  void isTheUnionOfADatasetFromWhichABaseMayGo() throws IOException {
    Node name = NodeFactory.createURI("urn:graph");
    Node other = NodeFactory.createURI("urn:other");
    MemoryDataset data = new MemoryDataset();
    Graph small = GraphFactory.createDefaultGraph();
    small.add(IN_BOTH);
    small.add(MORE);
    data.addGraph(other, small);
    data.addGraph(name, new LayeredGraph(base()));
    assertEquals(Set.of(IN_BASE, IN_BOTH, MORE), data.getDefaultGraph().find().toSet());
    String both = data.fingerprint();

    data.removeGraph(name);

    assertEquals(Set.of(IN_BOTH, MORE), data.getDefaultGraph().find().toSet());
    assertNotEquals(both, data.fingerprint());
    data.addGraph(name, new LayeredGraph(base()));
    assertEquals(both, data.fingerprint());
  }

  private static PackedGraph base() throws IOException {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.add(IN_BASE);
    graph.add(IN_BOTH);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GraphPacker.write(graph, out);
    return PackedGraph.read(new ByteArrayInputStream(out.toByteArray()));
  }

  private static Triple triple(String name) {
    Node node = NodeFactory.createURI("urn:" + name);
    return Triple.create(node, NodeFactory.createURI("urn:is"), node);
  }
}
