package dev.parley.entity;

import dev.parley.reference.Gazetteer;
import dev.parley.reference.Name;
import dev.parley.reference.NameType;
import dev.parley.reference.Place;
import dev.parley.reference.State;
import dev.parley.text.Fold;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The states of the places that datelines name. */
final class Homes {

  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, State> states = new HashMap<>();

  Homes(Gazetteer gazetteer) {
    for (Name name : gazetteer.names()) {
      if (name.entity() instanceof Place place) {
        places.merge(key(name.text()), place, Homes::larger);
      } else if (name.entity() instanceof State state && name.type() == NameType.NAME) {
        states.putIfAbsent(key(name.text()), state);
      }
    }
  }

  /** Returns the state in which the largest place called {@code dateline} lies. */
  Optional<State> of(String dateline) {
    String key = key(dateline);
    return Optional.ofNullable(places.get(key))
        .flatMap(Place::state)
        .or(() -> Optional.ofNullable(states.get(key)));
  }

  private static String key(String name) {
    return Fold.lower(Fold.fold(name));
  }

  private static Place larger(Place one, Place other) {
    return one.population() >= other.population() ? one : other;
  }
}
