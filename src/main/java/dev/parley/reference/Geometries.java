package dev.parley.reference;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.vocabulary.RDF;

/**
 * Adds to what has a latitude and a longitude a point of GeoSPARQL 1.1, so that engines that know
 * it can measure distances.
 */
final class Geometries extends StreamRDFWrapper {

  private static final String GEOSPARQL = "http://www.opengis.net/ont/geosparql#";
  private static final String WKT_LITERAL = GEOSPARQL + "wktLiteral";
  private static final Node HAS_GEOMETRY = term(GEOSPARQL + "hasDefaultGeometry");
  private static final Node AS_WKT = term(GEOSPARQL + "asWKT");
  private static final String NAME = "#point";
  private static final Node POINT = term("http://www.opengis.net/ont/sf#Point");
  private static final Node LATITUDE = term(Terms.GEO + "lat");
  private static final Node LONGITUDE = term(Terms.GEO + "long");

  private final Map<Node, String> latitudes = new HashMap<>();
  private final Map<Node, String> longitudes = new HashMap<>();

  Geometries(StreamRDF destination) {
    super(destination);
  }

  /** Returns whether {@code triple} is one of those that are added. */
  static boolean adds(Triple triple) {
    return triple.getPredicate().equals(HAS_GEOMETRY)
        || triple.getSubject().isURI() && triple.getSubject().getURI().endsWith(NAME);
  }

  @Override
  public void triple(Triple triple) {
    super.triple(triple);
    if (triple.getPredicate().equals(LATITUDE)) {
      half(triple, latitudes);
    } else if (triple.getPredicate().equals(LONGITUDE)) {
      half(triple, longitudes);
    }
  }

  private void half(Triple triple, Map<Node, String> halves) {
    Node subject = triple.getSubject();
    if (!subject.isURI() || !triple.getObject().isLiteral()) {
      return;
    }
    halves.put(subject, triple.getObject().getLiteralLexicalForm());
    if (latitudes.containsKey(subject) && longitudes.containsKey(subject)) {
      // Without a reference system, WKT of GeoSPARQL has the longitude first (CRS84).
      point(subject, "POINT(" + longitudes.remove(subject) + " " + latitudes.remove(subject) + ")");
    }
  }

  private void point(Node subject, String wkt) {
    Node point = NodeFactory.createURI(subject.getURI() + NAME);
    super.triple(Triple.create(subject, HAS_GEOMETRY, point));
    super.triple(Triple.create(point, RDF.type.asNode(), POINT));
    super.triple(
        Triple.create(
            point, AS_WKT, NodeFactory.createLiteralDT(wkt, NodeFactory.getType(WKT_LITERAL))));
  }

  private static Node term(String iri) {
    return NodeFactory.createURI(iri);
  }
}
