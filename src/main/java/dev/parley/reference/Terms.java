package dev.parley.reference;

import java.util.Set;
import java.util.regex.Pattern;

/** The IRIs that the reference is written in. */
final class Terms {

  static final String PARLEY = "https://w3id.org/parley/ontology#";
  static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  static final String GEO = "http://www.w3.org/2003/01/geo/wgs84_pos#";
  static final String OWL = "http://www.w3.org/2002/07/owl#";

  /** Properties of the ontology that describe the reference's subjects and name nothing. */
  static final Set<String> NOT_FOR_NAMES =
      Set.of(
          PARLEY + "iso2",
          PARLEY + "isoNumeric",
          PARLEY + "successor",
          PARLEY + "seat",
          PARLEY + "disputed");

  private static final Pattern IRI = Pattern.compile("<(https?:[^>]*/parley/id/[^>]*)>");

  private Terms() {}

  /** Returns what follows the last {@code #} or {@code /} of {@code iri}. */
  static String local(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  /** Returns {@code iri} as the reference's files write it: {@code state:RUS}. */
  static String brief(String iri) {
    int name = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/'));
    int kind = iri.lastIndexOf('/', name - 1);
    if (!iri.contains("/parley/id/")) {
      return "<" + iri + ">";
    }
    String prefix = iri.substring(kind + 1, name);
    return (prefix.equals("org") ? "body" : prefix) + ":" + iri.substring(name + 1);
  }

  /** Returns {@code text} with each {@code <IRI>} of the reference as its files write it. */
  static String briefly(String text) {
    return IRI.matcher(text).replaceAll(iri -> brief(iri.group(1)));
  }
}
