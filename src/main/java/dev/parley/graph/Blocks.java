package dev.parley.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Triples as they are written: what is said of one subject, property by property. */
final class Blocks {

  private Blocks() {}

  /** Returns subject, property and objects, each in the order in which it first occurs. */
  static Map<Node, Map<Node, List<Node>>> of(List<Triple> triples) {
    Map<Node, Map<Node, List<Node>>> blocks = new LinkedHashMap<>();
    for (Triple triple : triples) {
      blocks
          .computeIfAbsent(triple.getSubject(), subject -> new LinkedHashMap<>())
          .computeIfAbsent(triple.getPredicate(), property -> new ArrayList<>())
          .add(triple.getObject());
    }
    return blocks;
  }

  /** Returns a label for a blank node that every syntax allows. */
  static String blank(Node node) {
    return "b" + node.getBlankNodeLabel().replaceAll("[^A-Za-z0-9]", "x");
  }
}
