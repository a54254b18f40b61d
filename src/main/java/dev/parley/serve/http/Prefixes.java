package dev.parley.serve.http;

import dev.parley.graph.Iris;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;

/** The abbreviations of IRIs that documents use: those of the data and those of descriptions. */
public final class Prefixes {

  private static final SortedMap<String, String> ALL =
      new TreeMap<>(new dev.parley.graph.Prefixes(Iris.DEFAULT_BASE).namespaces());

  static {
    ALL.put("dcat", "http://www.w3.org/ns/dcat#");
    ALL.put("foaf", "http://xmlns.com/foaf/0.1/");
    ALL.put("sd", "http://www.w3.org/ns/sparql-service-description#");
    ALL.put("sh", "http://www.w3.org/ns/shacl#");
    ALL.put("void", "http://rdfs.org/ns/void#");
  }

  private Prefixes() {}

  /** Adds them to {@code graph}. */
  public static void addTo(Graph graph) {
    ALL.forEach(graph.getPrefixMapping()::setNsPrefix);
  }

  /** Adds one to {@code graph} for the names of the parts of {@code dataset}. */
  public static void addPartsTo(Graph graph, String dataset) {
    graph.getPrefixMapping().setNsPrefix("part", dataset + "#");
  }

  /** Returns the namespaces by their prefixes, in the order of the prefixes. */
  public static SortedMap<String, String> all() {
    return Collections.unmodifiableSortedMap(ALL);
  }
}
