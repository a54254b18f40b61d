package dev.parley.reference;

import java.util.List;
import java.util.Optional;

/**
 * An international body or a group that negotiates.
 *
 * @param international whether states or the world stand behind it; otherwise a non-state group
 * @param home the state in which a group is at home
 * @param members the states that belong to it, where they are listed
 * @param partOf the IRI of the body that it is an organ of
 */
public record Organization(
    String iri,
    String label,
    boolean international,
    Optional<State> home,
    List<State> members,
    Optional<String> partOf)
    implements Entity {

  public Organization {
    members = List.copyOf(members);
  }

  /** Returns the hash of its IRI, which no other has. */
  @Override
  public int hashCode() {
    return iri.hashCode();
  }
}
