package dev.parley.serve.linked;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms that pages treat in a way of their own. */
final class Terms {

  static final Node TYPE = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
  static final Node LABEL = iri("http://www.w3.org/2000/01/rdf-schema#label");
  static final Node COMMENT = iri("http://www.w3.org/2000/01/rdf-schema#comment");
  static final Node ALT_LABEL = iri("http://www.w3.org/2004/02/skos/core#altLabel");
  static final Node SAME_AS = iri("http://www.w3.org/2002/07/owl#sameAs");
  static final Node HEADLINE = iri("https://schema.org/headline");
  static final Node SOURCE = iri("http://purl.org/dc/terms/source");
  static final Node PUBLISHED = iri("https://schema.org/datePublished");
  static final Node PUBLISHER = iri("https://schema.org/publisher");
  static final Node URL = iri("https://schema.org/url");
  static final Node LANGUAGE = iri("https://schema.org/inLanguage");
  static final Node LATITUDE = iri("http://www.w3.org/2003/01/geo/wgs84_pos#lat");
  static final Node LONGITUDE = iri("http://www.w3.org/2003/01/geo/wgs84_pos#long");
  static final Node TARGET = iri("http://www.w3.org/ns/oa#hasTarget");
  static final Node SELECTOR = iri("http://www.w3.org/ns/oa#hasSelector");
  static final Node START = iri("http://www.w3.org/ns/oa#start");
  static final Node END = iri("http://www.w3.org/ns/oa#end");
  static final Node EXACT = iri("http://www.w3.org/ns/oa#exact");
  static final Node TITLE = iri("http://purl.org/dc/terms/title");
  static final Node POSITION = iri("https://schema.org/position");

  /** What data of ontology 0.1 have instead of {@link #POSITION}. */
  static final Node ORDER = iri("https://w3id.org/parley/ontology#order");

  static final Node HAS_BODY = iri("http://www.w3.org/ns/oa#hasBody");

  private Terms() {}

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
