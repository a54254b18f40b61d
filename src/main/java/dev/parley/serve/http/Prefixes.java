package dev.parley.serve.http;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;

/** The abbreviations of IRIs that documents use. */
public final class Prefixes {

  private static final Map<String, String> ALL =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("parley", "https://w3id.org/parley/ontology#"),
              Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
              Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
              Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
              Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
              Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"),
              Map.entry("oa", "http://www.w3.org/ns/oa#"),
              Map.entry("prov", "http://www.w3.org/ns/prov#"),
              Map.entry("schema", "https://schema.org/"),
              Map.entry("dcterms", "http://purl.org/dc/terms/"),
              Map.entry("foaf", "http://xmlns.com/foaf/0.1/"),
              Map.entry("geo", "http://www.w3.org/2003/01/geo/wgs84_pos#"),
              Map.entry("void", "http://rdfs.org/ns/void#"),
              Map.entry("sd", "http://www.w3.org/ns/sparql-service-description#"),
              Map.entry("sh", "http://www.w3.org/ns/shacl#"),
              Map.entry("wd", "http://www.wikidata.org/entity/")));

  private Prefixes() {}

  static void addTo(Graph graph) {
    ALL.forEach(graph.getPrefixMapping()::setNsPrefix);
  }

  /** Returns the namespaces by their prefixes, in the order of the prefixes. */
  public static Map<String, String> all() {
    return ALL;
  }

  /** Returns {@code iri} abbreviated, or as it is where no prefix fits. */
  public static String shorten(String iri) {
    for (Map.Entry<String, String> prefix : ALL.entrySet()) {
      if (iri.startsWith(prefix.getValue())) {
        return prefix.getKey() + ":" + iri.substring(prefix.getValue().length());
      }
    }
    return iri;
  }
}
