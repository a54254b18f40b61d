package dev.parley.store;

import dev.parley.graph.Iris;
import dev.parley.graph.OntologyFiles;
import dev.parley.graph.PARLEY;
import dev.parley.graph.Release;
import dev.parley.reference.PackedGraph;
import dev.parley.reference.ReferenceGraph;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL2;

/** What stands beside the articles in every store: the reference and the ontology. */
public final class BackgroundGraphs {

  /** The graph of the states, offices, people and places that articles refer to. */
  public static final String REFERENCE = Iris.DEFAULT_BASE + "reference";

  private static final Node NAME = NodeFactory.createURI(REFERENCE);

  private BackgroundGraphs() {}

  /**
   * Returns the two graphs.
   *
   * @param own files that are laid over the bundled reference
   */
  public static List<NamedGraph> read(Collection<Path> own) {
    Graph reference =
        own.isEmpty() ? bundled(ReferenceGraph.published()) : ReferenceGraph.published(own);
    return List.of(
        new NamedGraph(NAME, reference),
        new NamedGraph(NodeFactory.createURI(PARLEY.ONTOLOGY), OntologyFiles.published()));
  }

  /**
   * Puts the two graphs into {@code store}, unless they are there in this version.
   *
   * @param own files that are laid over the bundled reference; with any, the graphs are put anew
   */
  public static void putInto(Store store, Collection<Path> own) {
    if (!own.isEmpty() || !store.read(BackgroundGraphs::isIn)) {
      List<NamedGraph> graphs = read(own);
      store.write(
          data -> {
            SortedQuads quads = new SortedQuads(data);
            graphs.forEach(quads::replace);
            quads.write();
          });
    }
  }

  private static boolean isIn(DatasetGraph data) {
    return data.contains(Quad.create(NAME, version(ReferenceGraph.published())));
  }

  private static Graph bundled(PackedGraph reference) {
    LayeredGraph layered = new LayeredGraph(reference);
    layered.add(version(reference));
    return layered;
  }

  private static Triple version(PackedGraph reference) {
    String words = Release.version() + " " + Long.toHexString(reference.digest());
    return Triple.create(NAME, OWL2.versionInfo.asNode(), NodeFactory.createLiteralString(words));
  }
}
