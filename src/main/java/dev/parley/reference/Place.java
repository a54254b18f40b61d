package dev.parley.reference;

import java.util.Optional;

/**
 * A town, site or region.
 *
 * @param state the state it lies in
 * @param within the IRI of the place it is a part of: the Kremlin's is Moscow's
 * @param population 0 where unknown; ranks places of one name
 */
public record Place(
    String iri,
    String label,
    PlaceType type,
    Optional<State> state,
    Optional<String> within,
    long population)
    implements Entity {

  /** Returns the hash of its IRI, which no other has. */
  @Override
  public int hashCode() {
    return iri.hashCode();
  }
}
