package dev.parley.meeting;

import dev.parley.mention.Actor;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Whom each party sends: the people by name, by the state or body for which they act. */
final class Delegations {

  private final Map<Object, Set<Actor>> people = new LinkedHashMap<>();

  /** Creates the delegations of {@code actors}; who acts for nobody is left out. */
  Delegations(Iterable<Actor> actors) {
    for (Actor actor : actors) {
      if (actor.isPerson() && actor.party().isPresent()) {
        people.computeIfAbsent(actor.party().get(), party -> new HashSet<>()).add(actor);
      }
    }
  }

  /** Returns whether each party that sends people to both sends one of them to both. */
  boolean agreeWith(Delegations other) {
    return other.people.entrySet().stream()
        .allMatch(
            party ->
                !people.containsKey(party.getKey())
                    || sendsOneOf(party.getKey(), party.getValue()));
  }

  /** Returns whether each party of {@code other} that sends people sends one of them here. */
  boolean include(Delegations other) {
    return other.people.entrySet().stream()
        .allMatch(party -> sendsOneOf(party.getKey(), party.getValue()));
  }

  private boolean sendsOneOf(Object party, Set<Actor> others) {
    return people.getOrDefault(party, Set.of()).stream().anyMatch(others::contains);
  }
}
