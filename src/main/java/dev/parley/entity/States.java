package dev.parley.entity;

import dev.parley.language.WordLists;
import dev.parley.reference.Entity;
import dev.parley.reference.Gazetteer;
import dev.parley.reference.Name;
import dev.parley.reference.NameType;
import dev.parley.reference.Place;
import dev.parley.reference.State;
import dev.parley.text.Fold;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The states to which places of datelines, and titles without a state, point. */
final class States {

  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, State> states = new HashMap<>();
  private final Map<String, State> byTitle = new HashMap<>();
  private final Set<String> heads;

  States(Gazetteer gazetteer, WordLists words) {
    this.heads = new HashSet<>(words.phrases("public heads"));
    for (Name name : gazetteer.names()) {
      if (name.entity() instanceof Place place) {
        places.merge(key(name.text()), place, States::larger);
      } else if (name.entity() instanceof State state && name.type() == NameType.NAME) {
        states.putIfAbsent(key(name.text()), state);
      }
    }
    for (Entity entity : gazetteer.entities()) {
      if (entity instanceof State state && state.iso3().isPresent() && state.until().isEmpty()) {
        words
            .phrases("titles of " + state.iso3().get())
            .forEach(title -> byTitle.put(title, state));
      }
    }
  }

  /** Returns the state in which the largest place called {@code dateline} lies. */
  Optional<State> ofPlace(String dateline) {
    String key = key(dateline);
    return Optional.ofNullable(places.get(key))
        .flatMap(Place::state)
        .or(() -> Optional.ofNullable(states.get(key)));
  }

  /** Returns the state that mostly has offices that {@code title} names, whatever they are for. */
  Optional<State> ofTitle(String title) {
    String[] words = words(title);
    for (int first = 0; first < words.length; first++) {
      for (int end = words.length; end > first; end--) {
        State state = byTitle.get(String.join(" ", Arrays.copyOfRange(words, first, end)));
        if (state != null) {
          return Optional.of(state);
        }
      }
    }
    return Optional.empty();
  }

  /** Returns whether the holder of {@code title} acts for a state: "finance minister". */
  boolean hasOffice(String title) {
    String[] words = words(title);
    for (int at = 0; at < words.length; at++) {
      boolean head =
          at + 1 == words.length || words[at + 1].equals("of") || words[at + 1].equals("for");
      if (head && heads.contains(words[at])) {
        return true;
      }
    }
    return false;
  }

  private static String[] words(String title) {
    return title.replace(" - ", "-").split(" ");
  }

  private static String key(String name) {
    return Fold.lower(Fold.fold(name));
  }

  private static Place larger(Place one, Place other) {
    return one.population() >= other.population() ? one : other;
  }
}
