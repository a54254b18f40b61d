package dev.parley.spark;

import dev.parley.store.Renames;
import dev.parley.store.link.Link;
import dev.parley.store.link.LinkGraph;
import dev.parley.store.link.Linker;
import dev.parley.store.link.PairScore;
import dev.parley.store.link.Told;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.util.NodeFactoryExtra;

/**
 * A link, and what its nodes are called.
 *
 * @param labels of the node that is given up, as N-Triples write them
 * @param sameLabels of the node that is kept
 */
record Linked(Link link, Set<String> labels, Set<String> sameLabels) implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Links {@code meetings}, which have nothing to do with any others. */
  static List<Linked> of(Iterable<Known> meetings, PairScore pairs) {
    Map<String, Set<String>> labels = new HashMap<>();
    List<Told> told = new ArrayList<>();
    for (Known known : meetings) {
      labels.put(known.meeting(), known.labels());
      told.add(known.told());
    }
    return new Linker(pairs)
        .link(told).stream()
            .map(link -> new Linked(link, labels.get(link.meeting()), labels.get(link.same())))
            .toList();
  }

  /**
   * Returns the lines of the graph of the links that state this one.
   *
   * @param name of that graph
   */
  String lines(String name) {
    Graph graph =
        LinkGraph.of(List.of(link), NodeFactory.createURI(name), meeting -> nodes(labels));
    return Lines.of(name, graph);
  }

  /** Returns the lines of a graph in which nodes are renamed by {@code links}. */
  static String renamed(String name, String lines, Iterable<Linked> links) {
    Map<Node, Node> names = new HashMap<>();
    Map<Node, Set<Node>> labels = new HashMap<>();
    for (Linked linked : links) {
      Node same = NodeFactory.createURI(linked.link.same());
      names.put(NodeFactory.createURI(linked.link.meeting()), same);
      labels.put(same, nodes(linked.sameLabels));
    }
    return names.isEmpty()
        ? lines
        : Lines.of(name, Renames.renamed(Lines.graph(name, lines), names, labels::get));
  }

  private static Set<Node> nodes(Set<String> labels) {
    return labels.stream().map(NodeFactoryExtra::parseNode).collect(Collectors.toSet());
  }
}
