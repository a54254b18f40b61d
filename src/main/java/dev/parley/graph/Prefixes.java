package dev.parley.graph;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The short forms of IRIs, the same in all formats and queries. */
public final class Prefixes {

  private static final Pattern LOCAL =
      Pattern.compile("[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_-])?");
  private static final Map<String, String> FIXED =
      Map.ofEntries(
          Map.entry("foaf", "http://xmlns.com/foaf/0.1/"),
          Map.entry("geosparql", "http://www.opengis.net/ont/geosparql#"),
          Map.entry("sf", "http://www.opengis.net/ont/sf#"),
          Map.entry("org", "http://www.w3.org/ns/org#"),
          Map.entry("dcterms", BorrowedTerms.DCTERMS),
          Map.entry("geo", BorrowedTerms.GEO),
          Map.entry("oa", BorrowedTerms.OA),
          Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
          Map.entry("parley", PARLEY.NS),
          Map.entry("prov", BorrowedTerms.PROV),
          Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
          Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
          Map.entry("schema", BorrowedTerms.SCHEMA),
          Map.entry("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/"),
          Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
          Map.entry("time", BorrowedTerms.TIME),
          Map.entry("wd", "http://www.wikidata.org/entity/"),
          Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"));
  private static final String[][] REFERENCE = {
    {"body", "org/"},
    {"office", "office/"},
    {"person", "person/"},
    {"place", "place/"},
    {"state", "state/"},
    {"tenure", "tenure/"}
  };
  private static final String[][] DATA = {
    {"article", "article/"},
    {"call", "call/"},
    {"graph", "graph/"},
    {"meeting", "meeting/"},
    {"visit", "visit/"}
  };

  private final SortedMap<String, String> namespaces = new TreeMap<>(FIXED);
  private final Map<String, String> byNamespace = new HashMap<>();

  /** Creates the prefixes for data under {@code base}. */
  public Prefixes(String base) {
    for (String[] entry : REFERENCE) {
      namespaces.put(entry[0], Iris.DEFAULT_BASE + entry[1]);
    }
    for (String[] entry : DATA) {
      namespaces.put(entry[0], base + entry[1]);
    }
    namespaces.forEach((prefix, namespace) -> byNamespace.put(namespace, prefix));
  }

  /** Returns prefix and namespace, ordered by prefix. */
  public SortedMap<String, String> namespaces() {
    return Collections.unmodifiableSortedMap(namespaces);
  }

  /** Returns {@code iri} as prefix and local name, where a prefix fits and no escape is needed. */
  Optional<Short> shorten(String iri) {
    int end = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
    if (!LOCAL.matcher(iri.substring(end)).matches()) {
      return Optional.empty();
    }
    return Optional.ofNullable(byNamespace.get(iri.substring(0, end)))
        .map(prefix -> new Short(prefix, iri.substring(end)));
  }

  /** An IRI as prefix and local name. */
  record Short(String prefix, String local) {
    @Override
    public String toString() {
      return prefix + ":" + local;
    }
  }
}
