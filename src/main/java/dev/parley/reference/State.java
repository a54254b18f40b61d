package dev.parley.reference;

import java.time.Year;
import java.util.Optional;

/**
 * A country, as an actor and as a place.
 *
 * @param iso3 the ISO 3166-1 alpha-3 code, or the user-assigned one (XKX)
 * @param from the year it came to be, where that is after 1945
 * @param until the year it ended
 */
public record State(
    String iri, String label, Optional<String> iso3, Optional<Year> from, Optional<Year> until)
    implements Entity {

  /** Returns the hash of its IRI, which no other has. */
  @Override
  public int hashCode() {
    return iri.hashCode();
  }
}
