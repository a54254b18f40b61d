package dev.parley.store;

import dev.parley.graph.Iris;
import dev.parley.graph.OntologyFiles;
import dev.parley.graph.PARLEY;
import dev.parley.reference.ReferenceGraph;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.NodeFactory;

/** What stands beside the articles in every store: the reference and the ontology. */
public final class BackgroundGraphs {

  /** The graph of the states, offices, people and places that articles refer to. */
  public static final String REFERENCE = Iris.DEFAULT_BASE + "reference";

  private BackgroundGraphs() {}

  /**
   * Returns the two graphs.
   *
   * @param own files that are laid over the bundled reference
   */
  public static List<NamedGraph> read(Collection<Path> own) {
    return List.of(
        new NamedGraph(NodeFactory.createURI(REFERENCE), ReferenceGraph.bundledWith(own)),
        new NamedGraph(
            NodeFactory.createURI(PARLEY.ONTOLOGY), OntologyFiles.read(OntologyFiles.ONTOLOGY)));
  }
}
