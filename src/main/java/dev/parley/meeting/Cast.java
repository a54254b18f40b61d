package dev.parley.meeting;

import dev.parley.mention.Actor;
import dev.parley.mention.ActorGroup;
import dev.parley.reference.Organization;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects who takes part: each actor once, a state no more where a person stands for it. */
final class Cast {

  private final Map<Actor, Role> roles = new LinkedHashMap<>();
  private boolean plural;

  /** Adds the actors of {@code group} in {@code role}. */
  Cast add(ActorGroup group, Role role) {
    plural |= group.isPlural();
    group.actors().forEach(actor -> add(actor, role));
    return this;
  }

  /** Adds {@code actor} in {@code role}. */
  Cast add(Actor actor, Role role) {
    roles.putIfAbsent(actor, role);
    return this;
  }

  boolean isEmpty() {
    return roles.isEmpty();
  }

  /** Returns whether a group of several was added, named or not. */
  boolean isPlural() {
    return plural;
  }

  /** Returns the actors that count, in the order added. */
  Map<Actor, Role> actors() {
    return reduce(roles);
  }

  /** Returns {@code roles} without states and unnamed officials for whom a named person stands. */
  static Map<Actor, Role> reduce(Map<Actor, Role> roles) {
    Set<Object> named = new LinkedHashSet<>();
    Set<Object> titled = new LinkedHashSet<>();
    for (Actor actor : roles.keySet()) {
      if (actor instanceof Actor.KnownPerson || actor instanceof Actor.NewPerson) {
        actor.party().ifPresent(named::add);
      } else if (actor instanceof Actor.OfficeHolder) {
        actor.party().ifPresent(titled::add);
      }
    }
    Set<String> bodies = new LinkedHashSet<>();
    for (Actor actor : roles.keySet()) {
      if (actor instanceof Actor.Body body) {
        bodies.add(body.organization().iri());
      }
    }
    Map<Actor, Role> kept = new LinkedHashMap<>();
    roles.forEach(
        (actor, role) -> {
          boolean redundant =
              switch (actor) {
                case Actor.StateActor state ->
                    named.contains(state.state()) || titled.contains(state.state());
                case Actor.OfficeHolder holder ->
                    holder.party().filter(named::contains).isPresent();
                case Actor.KnownPerson person -> false;
                case Actor.NewPerson person -> false;
                case Actor.Body body ->
                    body.organization().partOf().filter(bodies::contains).isPresent();
                case Actor.NewBody body -> false;
              };
          if (!redundant) {
            kept.put(actor, role);
          }
        });
    return kept;
  }

  /** Returns the states, bodies and groups that {@code actors} stand for. */
  static Set<Object> parties(Iterable<Actor> actors) {
    Set<Object> parties = new LinkedHashSet<>();
    for (Actor actor : actors) {
      if (actor.party().isPresent()) {
        parties.add(actor.party().get());
      } else if (actor instanceof Actor.NewBody) {
        parties.add(actor);
      }
    }
    return parties;
  }

  /** Returns whether one party is enough: a body of several states, or of several groups. */
  static boolean isGathering(Iterable<Actor> actors) {
    List<Actor> all = new ArrayList<>();
    actors.forEach(all::add);
    if (all.size() == 1 && all.getFirst() instanceof Actor.NewBody) {
      return true;
    }
    return parties(all).size() == 1
        && all.stream()
            .anyMatch(
                actor -> actor instanceof Actor.Body body && isMultilateral(body.organization()));
  }

  private static boolean isMultilateral(Organization organization) {
    return organization.international() || organization.home().isPresent();
  }
}
