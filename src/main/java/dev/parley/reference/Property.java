package dev.parley.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A property of the reference that a gazetteer keeps. */
enum Property {
  LABEL(Terms.RDFS + "label", Values.WORDS),
  PREFERRED_TITLE(Terms.SKOS + "prefLabel", Values.WORDS),
  OFFICIAL_NAME(Terms.PARLEY + "officialName", Values.WORDS),
  OTHER_NAME(Terms.SKOS + "altLabel", Values.WORDS),
  MISSPELT_NAME(Terms.SKOS + "hiddenLabel", Values.WORDS),
  SHORT_NAME(Terms.PARLEY + "shortName", Values.WORDS),
  DEMONYM(Terms.PARLEY + "demonym", Values.WORDS),
  PEOPLE(Terms.PARLEY + "people", Values.WORDS),
  GOVERNMENT_NAME(Terms.PARLEY + "governmentName", Values.WORDS),
  CAPITAL(Terms.PARLEY + "capital", Values.IRI),
  ISO3(Terms.PARLEY + "iso3", Values.PLAIN),
  FROM(Terms.PARLEY + "from", Values.PLAIN),
  UNTIL(Terms.PARLEY + "until", Values.PLAIN),
  OFFICE_OF(Terms.PARLEY + "officeOf", Values.IRI),
  OFFICE_TYPE(Terms.PARLEY + "officeType", Values.IRI),
  GENDER(Terms.PARLEY + "gender", Values.PLAIN),
  CITIZEN_OF(Terms.PARLEY + "citizenOf", Values.IRI),
  HOLDER(Terms.PARLEY + "holder", Values.IRI),
  OFFICE(Terms.PARLEY + "office", Values.IRI),
  ACTING(Terms.PARLEY + "acting", Values.PLAIN),
  HOME(Terms.PARLEY + "home", Values.IRI),
  MEMBER(Terms.PARLEY + "member", Values.IRI),
  PART_OF(Terms.PARLEY + "partOf", Values.IRI),
  IN_STATE(Terms.PARLEY + "inState", Values.IRI),
  PLACE_TYPE(Terms.PARLEY + "placeType", Values.PLAIN),
  POPULATION(Terms.PARLEY + "population", Values.PLAIN),
  WITHDRAWN(Terms.OWL + "deprecated", Values.PLAIN),
  SAME_AS(Terms.OWL + "sameAs", Values.IRI),
  LATITUDE(Terms.GEO + "lat", Values.PLAIN),
  LONGITUDE(Terms.GEO + "long", Values.PLAIN);

  /** What the objects of a property are. */
  enum Values {
    /** Text in some language, of which the English is kept. */
    WORDS,
    /** Another literal. */
    PLAIN,
    /** Another subject. */
    IRI
  }

  private static final Map<String, Property> BY_IRI = new HashMap<>();

  static {
    for (Property property : values()) {
      BY_IRI.put(property.iri, property);
    }
  }

  private final String iri;
  private final Values values;

  Property(String iri, Values values) {
    this.iri = iri;
    this.values = values;
  }

  /** Returns the property that has the absolute {@code iri}. */
  static Optional<Property> of(String iri) {
    return Optional.ofNullable(BY_IRI.get(iri));
  }

  /** Returns what its objects are. */
  Values objects() {
    return values;
  }

  /** Returns the local name. */
  String term() {
    return Terms.local(iri);
  }
}
