package dev.parley.store;

import dev.parley.graph.Iris;
import dev.parley.reference.ReferenceGraph;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL2;

/** The reference that travels with the program, in all its languages, as a named graph. */
public final class BundledReference {

  private static final Node NAME = NodeFactory.createURI(Iris.DEFAULT_BASE + "reference");

  private BundledReference() {}

  /** Returns the graph, which tells its own version. */
  public static NamedGraph read() {
    Graph graph = ReferenceGraph.bundled();
    graph.add(version());
    return new NamedGraph(NAME, graph);
  }

  /** Puts the graph into {@code store}, unless it is there in this version. */
  public static void putInto(Store store) {
    Quad version = Quad.create(NAME, version());
    if (!store.read(data -> data.contains(version))) {
      NamedGraph graph = read();
      store.write(data -> Store.replaceIn(data, graph));
    }
  }

  private static Triple version() {
    return Triple.create(
        NAME, OWL2.versionInfo.asNode(), NodeFactory.createLiteralString(ReferenceGraph.digest()));
  }
}
