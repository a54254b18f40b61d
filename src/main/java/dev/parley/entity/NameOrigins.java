package dev.parley.entity;

import dev.parley.model.Features;
import dev.parley.reference.Entity;
import dev.parley.reference.Gazetteer;
import dev.parley.reference.Person;
import dev.parley.reference.State;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How far the people of a state bear names like a given one, by those whom the reference knows: the
 * same words, or such as begin or end alike.
 */
final class NameOrigins {

  /** How many of the first letters of a word are compared. */
  private static final int BEGINNING = 3;

  /** How many of the last letters of a word are compared. */
  private static final List<Integer> ENDINGS = List.of(3, 4);

  private final Gazetteer gazetteer;

  /** How many people of each state bear a part of a name; made when it is first asked for. */
  private volatile Map<String, Map<State, Integer>> bearers;

  NameOrigins(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Several threads that ask first at once make it each, rather than wait for one another. */
  private Map<String, Map<State, Integer>> bearers() {
    Map<String, Map<State, Integer>> made = bearers;
    if (made == null) {
      made = new HashMap<>();
      for (Entity entity : gazetteer.entities()) {
        if (entity instanceof Person person && person.state().isPresent()) {
          for (String part : parts(Profile.words(person.label())).keySet()) {
            made.computeIfAbsent(part, first -> new HashMap<>())
                .merge(person.state().get(), 1, Integer::sum);
          }
        }
      }
      bearers = made;
    }
    return made;
  }

  /**
   * Returns how far a name is like those of the people of {@code state}: for each sort of part the
   * share of them among all who bear it, added up over its words.
   *
   * @param name its words
   * @param but who is left out of account, whose name it is
   */
  Features likeness(List<String> name, State state, Optional<Person> but) {
    Features features = new Features();
    Set<String> own =
        but.map(person -> parts(Profile.words(person.label())).keySet()).orElse(Set.of());
    Map<String, Map<State, Integer>> known = bearers();
    boolean ownState = but.flatMap(Person::state).filter(state::equals).isPresent();
    parts(name)
        .forEach(
            (part, sort) -> {
              Map<State, Integer> all = known.getOrDefault(part, Map.of());
              int less = own.contains(part) ? 1 : 0;
              int here = all.getOrDefault(state, 0) - (ownState ? less : 0);
              int everywhere = all.values().stream().mapToInt(Integer::intValue).sum() - less;
              features.add(sort, here / (everywhere + 1.0));
            });
    return features;
  }

  /** Returns the parts of the words of a name, each with its sort. */
  private static Map<String, String> parts(List<String> words) {
    Map<String, String> parts = new HashMap<>();
    for (String word : words) {
      parts.put(word, "name.word");
      if (word.length() > BEGINNING) {
        parts.put(word.substring(0, BEGINNING) + "-", "name.beginning");
      }
      for (int length : ENDINGS) {
        if (word.length() > length) {
          parts.put("-" + word.substring(word.length() - length), "name.ending." + length);
        }
      }
    }
    return parts;
  }
}
