package dev.parley.mention;

import dev.parley.reference.Entity;
import dev.parley.reference.Name;
import dev.parley.reference.NameType;
import dev.parley.reference.Organization;
import dev.parley.reference.Person;
import dev.parley.reference.Place;
import dev.parley.reference.PlaceType;
import dev.parley.reference.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one name may stand for. */
record Senses(List<Name> names) {

  boolean has(NameType type) {
    for (Name name : names) {
      if (name.type() == type) {
        return true;
      }
    }
    return false;
  }

  /** Returns the states and organizations that are so called, by name or by their government. */
  Optional<Entity> body() {
    Name best = null;
    for (Name name : names) {
      boolean named = name.type() == NameType.NAME || name.type() == NameType.GOVERNMENT;
      boolean body = name.entity() instanceof State || name.entity() instanceof Organization;
      if (named && body && (best == null || precedes(name, best))) {
        best = name;
      }
    }
    return Optional.ofNullable(best).map(Name::entity);
  }

  /** Returns the state whose adjective or people it is. */
  Optional<Entity> demonym() {
    Entity best = null;
    for (Name name : names) {
      if ((name.type() == NameType.DEMONYM || name.type() == NameType.PEOPLE)
          && (best == null || isEnded(best) && !isEnded(name.entity()))) {
        best = name.entity();
      }
    }
    return Optional.ofNullable(best);
  }

  /** Returns the largest of the places that are so called. */
  Optional<Place> place() {
    Place largest = null;
    for (Name name : names) {
      if (name.entity() instanceof Place place
          && (largest == null || place.population() > largest.population())) {
        largest = place;
      }
    }
    return Optional.ofNullable(largest);
  }

  /** Returns the place that it may mean: the largest so called, else the state; no region first. */
  Optional<Location> location() {
    return place()
        .filter(place -> place.type() != PlaceType.REGION || body().isEmpty())
        .<Location>map(Location.KnownPlace::new)
        .or(
            () ->
                body()
                    .filter(State.class::isInstance)
                    .map(state -> new Location.Country((State) state)));
  }

  List<Person> people() {
    List<Person> people = List.of();
    for (Name name : names) {
      if (name.entity() instanceof Person person && !people.contains(person)) {
        people = people.isEmpty() ? new ArrayList<>(2) : people;
        people.add(person);
      }
    }
    return people;
  }

  /** Returns those of the people to whom the reference gives the whole name. */
  List<Person> peopleInFull() {
    List<Person> people = new ArrayList<>(1);
    for (Name name : names) {
      if (name.type() == NameType.NAME
          && name.entity() instanceof Person person
          && !people.contains(person)) {
        people.add(person);
      }
    }
    return people;
  }

  /** Returns what these or {@code other} may stand for. */
  Senses and(Senses other) {
    List<Name> both = new ArrayList<>(names);
    both.addAll(other.names);
    return new Senses(List.copyOf(both));
  }

  /** A state that is before one that was, and its own name before that of its government. */
  private static boolean precedes(Name one, Name other) {
    boolean ended = isEnded(one.entity());
    return ended == isEnded(other.entity()) ? one.type().compareTo(other.type()) < 0 : !ended;
  }

  private static boolean isEnded(Entity entity) {
    return entity instanceof State state && state.until().isPresent();
  }
}
