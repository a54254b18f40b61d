package dev.parley.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of other vocabularies that the graph of an article uses. */
final class BorrowedTerms {

  static final String DCTERMS = "http://purl.org/dc/terms/";
  static final String GEO = "http://www.w3.org/2003/01/geo/wgs84_pos#";
  static final String OA = "http://www.w3.org/ns/oa#";
  static final String PROV = "http://www.w3.org/ns/prov#";
  static final String SCHEMA = "https://schema.org/";
  static final String TIME = "http://www.w3.org/2006/time#";

  static final Node DESCRIPTION = term(DCTERMS, "description");
  static final Node SOURCE = term(DCTERMS, "source");

  static final Node LATITUDE = term(GEO, "lat");
  static final Node LONGITUDE = term(GEO, "long");

  static final Node ANNOTATION = term(OA, "Annotation");
  static final Node SPECIFIC_RESOURCE = term(OA, "SpecificResource");
  static final Node TEXT_POSITION_SELECTOR = term(OA, "TextPositionSelector");
  static final Node TEXT_QUOTE_SELECTOR = term(OA, "TextQuoteSelector");
  static final Node MOTIVATED_BY = term(OA, "motivatedBy");
  static final Node DESCRIBING = term(OA, "describing");
  static final Node HAS_BODY = term(OA, "hasBody");
  static final Node HAS_TARGET = term(OA, "hasTarget");
  static final Node HAS_SOURCE = term(OA, "hasSource");
  static final Node HAS_SELECTOR = term(OA, "hasSelector");
  static final Node START = term(OA, "start");
  static final Node END = term(OA, "end");
  static final Node EXACT = term(OA, "exact");

  static final Node ACTIVITY = term(PROV, "Activity");
  static final Node ENTITY = term(PROV, "Entity");
  static final Node SOFTWARE_AGENT = term(PROV, "SoftwareAgent");
  static final Node USED = term(PROV, "used");
  static final Node ENDED_AT_TIME = term(PROV, "endedAtTime");
  static final Node SPECIALIZATION_OF = term(PROV, "specializationOf");
  static final Node WAS_ASSOCIATED_WITH = term(PROV, "wasAssociatedWith");
  static final Node WAS_GENERATED_BY = term(PROV, "wasGeneratedBy");

  static final Node NEWS_ARTICLE = term(SCHEMA, "NewsArticle");
  static final Node ORGANIZATION = term(SCHEMA, "Organization");
  static final Node HEADLINE = term(SCHEMA, "headline");
  static final Node DATE_PUBLISHED = term(SCHEMA, "datePublished");
  static final Node URL = term(SCHEMA, "url");
  static final Node PUBLISHER = term(SCHEMA, "publisher");
  static final Node IN_LANGUAGE = term(SCHEMA, "inLanguage");
  static final Node NAME = term(SCHEMA, "name");
  static final Node EVENT_SERIES = term(SCHEMA, "EventSeries");
  static final Node JOB_TITLE = term(SCHEMA, "jobTitle");
  static final Node POSITION = term(SCHEMA, "position");
  static final Node SHA256 = term(SCHEMA, "sha256");
  static final Node SOFTWARE_VERSION = term(SCHEMA, "softwareVersion");

  static final Node HAS_TIME = term(TIME, "hasTime");
  static final Node INSTANT = term(TIME, "Instant");
  static final Node PROPER_INTERVAL = term(TIME, "ProperInterval");
  static final Node HAS_BEGINNING = term(TIME, "hasBeginning");
  static final Node HAS_END = term(TIME, "hasEnd");
  static final Node IN_XSD_DATE = term(TIME, "inXSDDate");

  private BorrowedTerms() {}

  private static Node term(String namespace, String name) {
    return NodeFactory.createURI(namespace + name);
  }
}
