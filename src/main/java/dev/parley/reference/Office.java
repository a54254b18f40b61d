package dev.parley.reference;

import java.util.List;
import java.util.Optional;

/**
 * A post that one person at a time holds, such as "President of Russia".
 *
 * @param body the {@link State} or {@link Organization} it belongs to
 * @param titles what newspapers call its holder, the most usual first: "foreign minister"
 */
public record Office(
    String iri, String label, OfficeType type, Optional<Entity> body, List<String> titles)
    implements Entity {

  public Office {
    titles = List.copyOf(titles);
  }

  /** Returns the hash of its IRI, which no other has. */
  @Override
  public int hashCode() {
    return iri.hashCode();
  }
}
