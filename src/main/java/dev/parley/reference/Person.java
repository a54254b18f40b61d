package dev.parley.reference;

import java.util.Optional;

/**
 * A person with a name of public record.
 *
 * @param state for whom the person usually speaks
 */
public record Person(String iri, String label, Gender gender, Optional<State> state)
    implements Entity {

  /** Returns the hash of its IRI, which no other has. */
  @Override
  public int hashCode() {
    return iri.hashCode();
  }
}
