package dev.parley.store.link;

import dev.parley.graph.PARLEY;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** Gathers what graphs of articles tell of meetings, graph by graph. */
public final class ToldReader {

  private final Map<String, Told> meetings = new LinkedHashMap<>();

  /**
   * Returns what each report of the graph of that name tells. Left out are meetings that are only
   * imagined, and those of which no day is known.
   */
  public static List<Told> reports(String name, Graph graph) {
    return graph.find(Node.ANY, RDF.type.asNode(), PARLEY.Report).toList().stream()
        .flatMap(triple -> told(name, graph, triple.getSubject()).stream())
        .toList();
  }

  /** Takes in what the graph of that name tells. */
  void read(String name, Graph graph) {
    reports(name, graph).forEach(told -> meetings.merge(told.meeting(), told, Told::with));
  }

  /**
   * Returns what was told of each meeting. Left out are those of which two reports tell days that
   * exclude each other.
   */
  Collection<Told> meetings() {
    return meetings.values().stream().filter(Told::isPossible).toList();
  }

  private static Optional<Told> told(String name, Graph graph, Node report) {
    Optional<Node> meeting = object(graph, report, PARLEY.about);
    Optional<LocalDate> begin = day(graph, report, PARLEY.earliest);
    Optional<LocalDate> end = day(graph, report, PARLEY.latest);
    if (meeting.isEmpty()
        || begin.isEmpty()
        || end.isEmpty()
        || begin.get().isAfter(end.get())
        || graph.contains(report, PARLEY.hypothetical, Node.ANY)) {
      return Optional.empty();
    }
    return Optional.of(
        new Told(
            meeting.get().getURI(),
            Set.of(name),
            parties(graph, report),
            begin.get(),
            end.get(),
            objects(graph, report, PARLEY.place),
            states(graph, report),
            objects(graph, report, PARLEY.kind),
            objects(graph, report, PARLEY.status)));
  }

  private static Map<String, Set<String>> parties(Graph graph, Node report) {
    Map<String, Set<String>> parties = new TreeMap<>();
    graph
        .find(report, PARLEY.participation, Node.ANY)
        .forEachRemaining(
            triple -> {
              Node participation = triple.getObject();
              Optional<Node> actor = object(graph, participation, PARLEY.actor);
              Optional<Node> party = object(graph, participation, PARLEY.standsFor).or(() -> actor);
              Optional<Node> name =
                  actor
                      .filter(node -> graph.contains(node, RDF.type.asNode(), PARLEY.Person))
                      .or(() -> object(graph, participation, PARLEY.office));
              party
                  .filter(Node::isURI)
                  .map(node -> parties.computeIfAbsent(node.getURI(), key -> new TreeSet<>()))
                  .ifPresent(
                      names -> name.filter(Node::isURI).map(Node::getURI).ifPresent(names::add));
            });
    return parties;
  }

  private static Set<String> states(Graph graph, Node report) {
    Set<String> states = new TreeSet<>();
    graph
        .find(report, PARLEY.place, Node.ANY)
        .forEachRemaining(
            triple -> states.addAll(objects(graph, triple.getObject(), PARLEY.inState)));
    return states;
  }

  private static Optional<Node> object(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).toList().stream()
        .map(triple -> triple.getObject())
        .filter(node -> node.isURI() || node.isLiteral())
        .min((a, b) -> a.toString().compareTo(b.toString()));
  }

  private static Set<String> objects(Graph graph, Node subject, Node property) {
    Set<String> objects = new TreeSet<>();
    graph
        .find(subject, property, Node.ANY)
        .filterKeep(triple -> triple.getObject().isURI())
        .forEachRemaining(triple -> objects.add(triple.getObject().getURI()));
    return objects;
  }

  private static Optional<LocalDate> day(Graph graph, Node report, Node property) {
    return object(graph, report, property)
        .filter(Node::isLiteral)
        .flatMap(node -> parsed(node.getLiteralLexicalForm()));
  }

  private static Optional<LocalDate> parsed(String day) {
    try {
      return Optional.of(LocalDate.parse(day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
