package dev.parley.meeting;

import dev.parley.event.Argument;
import dev.parley.event.Role;
import dev.parley.event.Sort;
import dev.parley.mention.Actor;
import dev.parley.reference.Organization;
import dev.parley.reference.State;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who takes part: each actor once, a state no more where a person stands for it. */
final class Cast {

  private static final int MOST = 3;

  private Cast() {}

  /** Returns the actors of {@code arguments} with their roles, in the order of the arguments. */
  static Map<Actor, Role> of(Collection<Argument> arguments) {
    Map<Actor, Role> roles = new LinkedHashMap<>();
    for (Argument argument : arguments) {
      for (Actor actor : argument.actors()) {
        roles.merge(actor, argument.role(), Cast::stronger);
      }
    }
    return reduce(roles);
  }

  /** Returns for whom {@code arguments} take part, each once. */
  static Set<Object> parties(Collection<Argument> arguments) {
    return Actor.parties(actors(arguments));
  }

  /** Returns whom {@code arguments} mean. */
  static List<Actor> actors(Collection<Argument> arguments) {
    return arguments.stream().flatMap(argument -> argument.actors().stream()).toList();
  }

  /** Returns the one of two roles that says more. */
  static Role stronger(Role one, Role other) {
    return one == Role.PARTICIPANT ? other : one;
  }

  /** Returns {@code roles} without states, bodies and officials for whom somebody named stands. */
  static Map<Actor, Role> reduce(Map<Actor, Role> roles) {
    Set<Object> named = new LinkedHashSet<>();
    Set<Object> titled = new LinkedHashSet<>();
    Set<String> bodies = new LinkedHashSet<>();
    for (Actor actor : roles.keySet()) {
      switch (actor) {
        case Actor.KnownPerson person -> person.party().ifPresent(named::add);
        case Actor.NewPerson person -> person.party().ifPresent(named::add);
        case Actor.OfficeHolder holder -> holder.party().ifPresent(titled::add);
        case Actor.Body body -> bodies.add(body.organization().iri());
        case Actor.StateActor state -> {}
        case Actor.NewBody body -> {}
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

  /** Returns those of {@code actors} whose names are known. */
  static List<Actor> people(Iterable<Actor> actors) {
    List<Actor> people = new ArrayList<>();
    for (Actor actor : actors) {
      if (actor.isPerson()) {
        people.add(actor);
      }
    }
    return people;
  }

  /** Returns what {@code actors} are: nobody, persons, no persons, or some of both. */
  static String composition(Collection<Actor> actors) {
    long people = actors.stream().filter(Actor::isPerson).count();
    if (actors.isEmpty()) {
      return "nobody";
    }
    return people == 0 ? "impersonal" : people == actors.size() ? "persons" : "mixed";
  }

  /**
   * Returns of what sorts the first of {@code actors} of each party are, in the order of sorts, the
   * first ones where they are many: {@code official.state}; {@code nobody} if there are none.
   */
  static String sorts(Collection<Actor> actors) {
    if (actors.isEmpty()) {
      return "nobody";
    }
    Map<Object, Sort> sorts = new LinkedHashMap<>();
    actors.forEach(actor -> sorts.putIfAbsent(actor.side(), Sort.of(List.of(actor))));
    return sorts.values().stream()
        .sorted()
        .limit(MOST)
        .map(sort -> sort.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("."));
  }

  /**
   * Returns who {@code actors} are if they are several, all of one state: {@code officials} who act
   * for it, else with a {@code group} of it or a {@code private} person; empty if they are not.
   */
  static Optional<String> compatriots(Collection<Actor> actors) {
    Set<Optional<State>> homes = actors.stream().map(Actor::home).collect(Collectors.toSet());
    if (Set.copyOf(actors).size() < 2 || homes.size() > 1 || homes.contains(Optional.empty())) {
      return Optional.empty();
    }
    boolean group = actors.stream().anyMatch(Cast::isOfGroup);
    boolean officials = actors.stream().allMatch(actor -> actor.party().isPresent());
    return Optional.of(group ? "group" : officials ? "officials" : "private");
  }

  private static boolean isOfGroup(Actor actor) {
    return actor.isGroup() || actor.party().filter(Organization.class::isInstance).isPresent();
  }

  /** Returns whether one of {@code actors} is a body of several states. */
  static boolean hasInternational(Iterable<Actor> actors) {
    for (Actor actor : actors) {
      if (actor.isInternational()) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether one of {@code actors} is a group or body of no state. */
  static boolean hasGroup(Iterable<Actor> actors) {
    for (Actor actor : actors) {
      if (actor.isGroup()) {
        return true;
      }
    }
    return false;
  }
}
