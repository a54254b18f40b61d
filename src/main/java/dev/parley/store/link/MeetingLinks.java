package dev.parley.store.link;

import dev.parley.store.NamedGraph;
import dev.parley.store.Renames;
import dev.parley.store.Store;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;

/**
 * Links the meetings of a store.
 *
 * <p>Links are found in what the articles told, whatever is linked already, so that a repetition
 * changes nothing. In each graph a node that is given up gets the name of the one that is kept, so
 * that every query sees one meeting; the graph of the links tells the name that it had.
 */
public final class MeetingLinks {

  private final Store store;
  private final Node name;

  /** Creates the links of {@code store}. */
  public MeetingLinks(Store store) {
    this.store = store;
    this.name = Renames.links(store);
  }

  /** Links what {@code pairs} holds for the same, and nothing else; returns what was done. */
  public LinkReport link(PairScore pairs) {
    ToldReader told = store.read(this::told);
    List<Link> links = new Linker(pairs).link(told.meetings());
    return set(links, told.meetings().size());
  }

  /** Gives every node its own name back, and removes the graph of the links. */
  public LinkReport undo() {
    return set(List.of(), 0);
  }

  private ToldReader told(DatasetGraph data) {
    ToldReader told = new ToldReader();
    Renames renames = new Renames(data, name);
    for (Iterator<Node> names = data.listGraphNodes(); names.hasNext(); ) {
      Node graph = names.next();
      told.read(graph.getURI(), asTold(data, renames, graph));
    }
    return told;
  }

  private static Graph asTold(DatasetGraph data, Renames renames, Node graph) {
    return renames.in(graph).isEmpty() ? data.getGraph(graph) : renames.asTold(graph);
  }

  private LinkReport set(List<Link> links, int meetings) {
    List<NamedGraph> changed = store.read(data -> changed(data, links));
    if (!changed.isEmpty()) {
      store.write(
          data -> {
            for (NamedGraph graph : changed) {
              data.deleteAny(graph.name(), Node.ANY, Node.ANY, Node.ANY);
              graph
                  .triples()
                  .find()
                  .forEachRemaining(
                      triple ->
                          data.add(
                              graph.name(),
                              triple.getSubject(),
                              triple.getPredicate(),
                              triple.getObject()));
            }
          });
    }
    long kept = links.stream().map(Link::same).distinct().count();
    return new LinkReport(meetings, links.size(), kept, changed.size());
  }

  /** Returns what is to be written so that {@code links} hold. */
  private List<NamedGraph> changed(DatasetGraph data, Collection<Link> links) {
    Map<Node, Map<Node, Node>> wanted = wanted(links);
    Set<Node> graphs = new HashSet<>(wanted.keySet());
    data.find(name, Node.ANY, Renames.RENAMED_IN, Node.ANY)
        .forEachRemaining(quad -> graphs.add(quad.getObject()));
    Renames renames = new Renames(data, name);
    Map<Node, Graph> told = new LinkedHashMap<>();
    graphs.stream()
        .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
        .filter(graph -> data.containsGraph(graph))
        .forEach(graph -> told.put(graph, renames.asTold(graph)));
    Map<Node, Set<Node>> labels = labels(data, links);
    List<NamedGraph> changed = new ArrayList<>();
    told.forEach(
        (graph, triples) -> {
          Map<Node, Node> names = wanted.getOrDefault(graph, Map.of());
          Graph linked =
              Renames.renamed(triples, names, node -> labels.getOrDefault(node, Set.of()));
          if (!linked.isIsomorphicWith(data.getGraph(graph))) {
            changed.add(new NamedGraph(graph, linked));
          }
        });
    Graph statements = LinkGraph.of(links, name, node -> labels.getOrDefault(node, Set.of()));
    if (!statements.isIsomorphicWith(data.getGraph(name))) {
      changed.add(new NamedGraph(name, statements));
    }
    return changed;
  }

  private static Map<Node, Map<Node, Node>> wanted(Collection<Link> links) {
    Map<Node, Map<Node, Node>> wanted = new HashMap<>();
    for (Link link : links) {
      for (String graph : link.graphs()) {
        wanted
            .computeIfAbsent(NodeFactory.createURI(graph), absent -> new HashMap<>())
            .put(NodeFactory.createURI(link.meeting()), NodeFactory.createURI(link.same()));
      }
    }
    return wanted;
  }

  /** Returns what the articles call the nodes that are given up and those that are kept. */
  private Map<Node, Set<Node>> labels(DatasetGraph data, Collection<Link> links) {
    Map<Node, Set<Node>> labels = new HashMap<>();
    Set<Node> nodes = new HashSet<>();
    for (Link link : links) {
      nodes.add(NodeFactory.createURI(link.meeting()));
      nodes.add(NodeFactory.createURI(link.same()));
    }
    for (Node node : nodes) {
      Set<Node> own = labelsNow(data, name, node);
      labels.put(node, own.isEmpty() ? labelsNow(data, Node.ANY, node) : own);
    }
    return labels;
  }

  private static Set<Node> labelsNow(DatasetGraph data, Node graph, Node node) {
    Set<Node> labels = new HashSet<>();
    data.find(graph, node, RDFS.label.asNode(), Node.ANY)
        .forEachRemaining(quad -> labels.add(quad.getObject()));
    return labels;
  }
}
