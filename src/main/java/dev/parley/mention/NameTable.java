package dev.parley.mention;

import dev.parley.reference.Entity;
import dev.parley.reference.Gazetteer;
import dev.parley.reference.Name;
import dev.parley.reference.NameType;
import dev.parley.reference.Person;
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
        table.put(capital, new Senses(List.of(name)), Senses::and);
      }
      if (name.entity() instanceof Person && keys.contains("-")) {
        table.put(withoutHyphens(keys), new Senses(List.of(name)), Senses::and);
      }
      if (!keys.isEmpty() && Character.isUpperCase(keys.getFirst().codePointAt(0))
          || keys.size() > 1) {
        table.put(keys, new Senses(List.of(name)), Senses::and);
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
}
