package dev.parley.spark;

import dev.parley.graph.PARLEY;
import dev.parley.store.link.Told;
import dev.parley.store.link.ToldReader;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.RDFS;

/**
 * What is known of one meeting node.
 *
 * @param told what is compared; null where nothing can be
 * @param labels what the node is called, as N-Triples write it
 */
record Known(String meeting, Told told, Set<String> labels) implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Returns what a graph tells of each of its meetings. */
  static Iterable<Known> of(String name, Graph graph) {
    Map<String, Known> all = new LinkedHashMap<>();
    graph
        .find(Node.ANY, PARLEY.about, Node.ANY)
        .filterKeep(triple -> triple.getObject().isURI())
        .mapWith(triple -> triple.getObject())
        .forEachRemaining(
            meeting -> all.put(meeting.getURI(), called(meeting.getURI(), labels(graph, meeting))));
    ToldReader.reports(name, graph)
        .forEach(
            told ->
                all.merge(told.meeting(), new Known(told.meeting(), told, Set.of()), Known::with));
    return all.values();
  }

  private static Known called(String meeting, Set<String> labels) {
    return new Known(meeting, null, labels);
  }

  private static Set<String> labels(Graph graph, Node meeting) {
    Set<String> labels = new TreeSet<>();
    graph
        .find(meeting, RDFS.label.asNode(), Node.ANY)
        .forEachRemaining(triple -> labels.add(NodeFmtLib.strNT(triple.getObject())));
    return labels;
  }

  /** Returns what this and {@code other} tell of the same node together. */
  Known with(Known other) {
    Set<String> all = new TreeSet<>(labels);
    all.addAll(other.labels);
    if (told == null || other.told == null) {
      return new Known(meeting, told == null ? other.told : told, all);
    }
    return new Known(meeting, told.with(other.told), all);
  }

  /** Returns whether it may be compared with others. */
  boolean isComparable() {
    return told != null && told.isPossible();
  }
}
