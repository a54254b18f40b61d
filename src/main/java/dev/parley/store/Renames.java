package dev.parley.store;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Nodes that have another name in the graph of an article than the article gave them, because they
 * are linked: what is the same has one name, so that every query sees it as one. The graph of the
 * links says which, so that each graph can be had as its article told it.
 */
public final class Renames {

  /** From the statement of a link to a graph in which its subject has the name of its object. */
  public static final Node RENAMED_IN =
      NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");

  private static final Node LABEL = RDFS.label.asNode();

  private final DatasetGraph data;
  private final Node links;

  /** Creates the view of those that the graph {@code links} of {@code data} tells of. */
  public Renames(DatasetGraph data, Node links) {
    this.data = data;
    this.links = links;
  }

  /** Returns the name of the graph of the links of a store. */
  public static Node links(Store store) {
    return links(store.base());
  }

  /** Returns the name of the graph of the links of data whose IRIs begin with {@code base}. */
  public static Node links(String base) {
    return NodeFactory.createURI(base + "links");
  }

  /** Returns the names in that graph, each with the name that the article gave. */
  public Map<Node, Node> in(Node graph) {
    Map<Node, Node> names = new HashMap<>();
    data.find(links, Node.ANY, RENAMED_IN, graph)
        .forEachRemaining(
            quad ->
                names.put(
                    object(quad.getSubject(), RDF.object.asNode()),
                    object(quad.getSubject(), RDF.subject.asNode())));
    return names;
  }

  /** Returns the graph of that name as its article told it, as a copy. */
  public Graph asTold(Node graph) {
    return renamed(data.getGraph(graph), in(graph), labels());
  }

  /** Makes the graph of that name one without renamed nodes, when it is replaced or removed. */
  void forget(Node graph) {
    data.deleteAny(links, Node.ANY, RENAMED_IN, graph);
  }

  private Labels labels() {
    return node -> {
      Set<Node> labels = new LinkedHashSet<>();
      data.find(links, node, LABEL, Node.ANY)
          .forEachRemaining(quad -> labels.add(quad.getObject()));
      return labels;
    };
  }

  private Node object(Node statement, Node property) {
    return data.find(links, statement, property, Node.ANY).next().getObject();
  }

  /**
   * Returns a copy of {@code graph} in which nodes have other names.
   *
   * @param names the new name of each
   * @param labels the labels under the new name, which take the place of those that it has
   */
  public static Graph renamed(Graph graph, Map<Node, Node> names, Labels labels) {
    Graph copy = GraphFactory.createDefaultGraph();
    graph
        .find()
        .forEachRemaining(
            triple -> {
              Node subject = names.getOrDefault(triple.getSubject(), triple.getSubject());
              Node object = names.getOrDefault(triple.getObject(), triple.getObject());
              boolean relabelled =
                  !subject.equals(triple.getSubject()) && triple.getPredicate().equals(LABEL);
              if (relabelled) {
                labels.of(subject).forEach(label -> copy.add(subject, LABEL, label));
              } else {
                copy.add(Triple.create(subject, triple.getPredicate(), object));
              }
            });
    return copy;
  }

  /** Says what a node is called. */
  @FunctionalInterface
  public interface Labels {

    /** Returns the labels of {@code node}. */
    Set<Node> of(Node node);
  }
}
