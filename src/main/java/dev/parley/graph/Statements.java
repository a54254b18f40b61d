package dev.parley.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Triples on their way into a graph: each once, those of one subject together, in order. */
final class Statements {

  private final Map<Node, Set<Triple>> bySubject = new LinkedHashMap<>();

  /** Adds a triple unless it is there. */
  Statements add(Node subject, Node property, Node object) {
    bySubject
        .computeIfAbsent(subject, node -> new LinkedHashSet<>())
        .add(Triple.create(subject, property, object));
    return this;
  }

  /** Says what {@code subject} is. */
  Statements type(Node subject, Node... classes) {
    for (Node type : classes) {
      add(subject, RDF.type.asNode(), type);
    }
    return this;
  }

  /** Gives {@code subject} an English label. */
  Statements label(Node subject, String label) {
    return add(subject, RDFS.label.asNode(), Literals.english(label));
  }

  /** Returns whether anything is said of {@code subject}. */
  boolean describes(Node subject) {
    return bySubject.containsKey(subject);
  }

  /** Returns the triples, subjects in the order in which they were first mentioned. */
  List<Triple> triples() {
    List<Triple> all = new ArrayList<>();
    bySubject.values().forEach(all::addAll);
    return all;
  }
}
