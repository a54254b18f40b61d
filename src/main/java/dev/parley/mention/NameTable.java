package dev.parley.mention;

import dev.parley.reference.Entity;
import dev.parley.reference.Gazetteer;
import dev.parley.reference.Name;
import dev.parley.reference.NameType;
import dev.parley.reference.Organization;
import dev.parley.reference.Person;
import dev.parley.reference.Place;
import dev.parley.reference.PlaceType;
import dev.parley.reference.State;
import dev.parley.text.Fold;
import dev.parley.text.PhraseTable;
import dev.parley.text.Token;
import dev.parley.text.Tokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of a gazetteer, found in tokens. */
final class NameTable {

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

    /**
     * Returns the place that it may mean: the largest so called, else the state; no region first.
     */
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
  }

  private final PhraseTable<Senses> table = new PhraseTable<>(false);
  private final Map<String, List<Person>> bySurname = new HashMap<>();
  private final Map<String, Set<State>> byLastWord = new HashMap<>();
  private final Set<String> givenNames = new HashSet<>();

  /** Creates a table of names without those that are also words of {@code calendar}. */
  NameTable(Gazetteer gazetteer, Set<String> calendar) {
    Tokenizer tokenizer = new Tokenizer();
    for (Name name : gazetteer.names()) {
      List<String> keys = tokenizer.keys(name.text());
      if (keys.size() == 1 && calendar.contains(Fold.lower(keys.getFirst()))) {
        continue;
      }
      if (name.entity() instanceof Person && keys.contains("al") && name.text().contains(" al-")) {
        List<String> capital = tokenizer.keys(name.text().replace(" al-", " Al-"));
        table.put(capital, new Senses(List.of(name)), NameTable::merge);
      }
      if (name.entity() instanceof Person && keys.contains("-")) {
        table.put(withoutHyphens(keys), new Senses(List.of(name)), NameTable::merge);
      }
      if (!keys.isEmpty() && Character.isUpperCase(keys.getFirst().codePointAt(0))
          || keys.size() > 1) {
        table.put(keys, new Senses(List.of(name)), NameTable::merge);
      }
      if (name.type() == NameType.NAME
          && name.entity() instanceof State state
          && state.until().isEmpty()
          && !keys.isEmpty()) {
        byLastWord.computeIfAbsent(keys.getLast(), key -> new LinkedHashSet<>()).add(state);
      }
      if (name.type() == NameType.NAME && name.entity() instanceof Person && keys.size() > 1) {
        givenNames.add(keys.getFirst());
      }
      if (name.type() == NameType.SHORT_NAME && name.entity() instanceof Person person) {
        bySurname.computeIfAbsent(Fold.lower(keys.getLast()), key -> new ArrayList<>()).add(person);
      }
    }
  }

  /** "Jean-Marc Ayrault": returns the name as newspapers print it that leave the hyphen out. */
  private static List<String> withoutHyphens(List<String> keys) {
    return keys.stream().filter(key -> !key.equals("-")).toList();
  }

  /** Returns the longest name at token {@code at}. */
  Optional<PhraseTable.Match<Senses>> longestAt(List<Token> tokens, int at) {
    return table.longestAt(tokens, at);
  }

  /** Returns the words with which names begin. */
  Set<String> firstWords() {
    return table.firstWords();
  }

  /** "Koreas": returns the two states whose names end in the singular of {@code word}. */
  List<Entity> namesakes(String word) {
    Set<State> states =
        word.endsWith("s")
            ? byLastWord.getOrDefault(word.substring(0, word.length() - 1), Set.of())
            : Set.of();
    return states.size() == 2 ? List.copyOf(states) : List.of();
  }

  /** Returns everybody whose short name ends in {@code word}. */
  List<Person> bySurname(String word) {
    return bySurname.getOrDefault(Fold.lower(word), List.of());
  }

  /** Returns whether full names of people begin with {@code word}. */
  boolean isGivenName(String word) {
    return givenNames.contains(word);
  }

  /** A state that is before one that was, and its own name before that of its government. */
  private static boolean precedes(Name one, Name other) {
    boolean ended = isEnded(one.entity());
    return ended == isEnded(other.entity()) ? one.type().compareTo(other.type()) < 0 : !ended;
  }

  private static boolean isEnded(Entity entity) {
    return entity instanceof State state && state.until().isPresent();
  }

  private static Senses merge(Senses one, Senses other) {
    List<Name> names = new ArrayList<>(one.names());
    names.addAll(other.names());
    return new Senses(List.copyOf(names));
  }
}
