package dev.parley.serve.explore;

import java.util.List;
import java.util.Optional;

/**
 * Whom or what meetings name.
 *
 * @param type person, state, org or place
 * @param position latitude and longitude in degrees, if known
 * @param state the state of a place, by its IRI, and what it is called
 * @param number the code of a state of three figures (ISO 3166-1), empty for others
 * @param names all that it is called
 */
record NamedThing(
    String iri,
    String label,
    String type,
    Optional<Position> position,
    Optional<Row.Named> state,
    String number,
    List<String> names) {

  /** A point on the earth, in degrees. */
  record Position(double latitude, double longitude) {}

  /** Returns whether it is a place in the state that {@code iri} names. */
  boolean isIn(String iri) {
    return state.filter(one -> one.iri().equals(iri)).isPresent();
  }

  boolean isPerson() {
    return type.equals("person");
  }
}
