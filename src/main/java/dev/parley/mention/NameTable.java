package dev.parley.mention;

import dev.parley.reference.Entity;
import dev.parley.reference.Gazetteer;
import dev.parley.reference.Name;
import dev.parley.reference.NameType;
import dev.parley.reference.Organization;
import dev.parley.reference.Person;
import dev.parley.reference.Place;
import dev.parley.reference.State;
import dev.parley.text.Fold;
import dev.parley.text.PhraseTable;
import dev.parley.text.Token;
import dev.parley.text.Tokenizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names of a gazetteer, found in tokens. */
final class NameTable {

  /** What one name may stand for. */
  record Senses(List<Name> names) {

    boolean has(NameType type) {
      return names.stream().anyMatch(name -> name.type() == type);
    }

    /** Returns the states and organizations that are so called, by name or by their government. */
    Optional<Entity> body() {
      return names.stream()
          .filter(name -> name.type() != NameType.SHORT_NAME)
          .filter(name -> name.type() != NameType.DEMONYM && name.type() != NameType.PEOPLE)
          .sorted(Comparator.comparing(Name::type))
          .map(Name::entity)
          .filter(entity -> entity instanceof State || entity instanceof Organization)
          .min(Comparator.comparing(NameTable::isEnded));
    }

    /** Returns the state whose adjective or people it is. */
    Optional<Entity> demonym() {
      return names.stream()
          .filter(name -> name.type() == NameType.DEMONYM || name.type() == NameType.PEOPLE)
          .map(Name::entity)
          .min(Comparator.comparing(NameTable::isEnded));
    }

    /** Returns the places that are so called, the largest first. */
    Optional<Place> place() {
      return names.stream()
          .map(Name::entity)
          .filter(Place.class::isInstance)
          .map(Place.class::cast)
          .max(Comparator.comparing(Place::population));
    }

    List<Person> people() {
      return names.stream()
          .map(Name::entity)
          .filter(Person.class::isInstance)
          .map(Person.class::cast)
          .distinct()
          .toList();
    }

    boolean isFullName() {
      return names.stream()
          .anyMatch(name -> name.type() == NameType.NAME && name.entity() instanceof Person);
    }
  }

  private final PhraseTable<Senses> table = new PhraseTable<>(false);
  private final Map<String, List<Person>> bySurname = new HashMap<>();

  NameTable(Gazetteer gazetteer) {
    Tokenizer tokenizer = new Tokenizer();
    for (Name name : gazetteer.names()) {
      if (MentionReader.CALENDAR.contains(Fold.lower(name.text()))) {
        continue;
      }
      if (name.entity() instanceof Person && name.text().contains(" al-")) {
        List<String> capital = tokenizer.keys(name.text().replace(" al-", " Al-"));
        table.put(capital, new Senses(List.of(name)), NameTable::merge);
      }
      List<String> keys = tokenizer.keys(name.text());
      if (!keys.isEmpty() && Character.isUpperCase(keys.getFirst().codePointAt(0))
          || keys.size() > 1) {
        table.put(keys, new Senses(List.of(name)), NameTable::merge);
      }
      if (name.type() == NameType.SHORT_NAME && name.entity() instanceof Person person) {
        bySurname.computeIfAbsent(Fold.lower(keys.getLast()), key -> new ArrayList<>()).add(person);
      }
    }
  }

  /** Returns the longest name at token {@code at}. */
  Optional<PhraseTable.Match<Senses>> longestAt(List<Token> tokens, int at) {
    return table.longestAt(tokens, at);
  }

  /** Returns everybody whose short name ends in {@code word}. */
  List<Person> bySurname(String word) {
    return bySurname.getOrDefault(Fold.lower(word), List.of());
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
