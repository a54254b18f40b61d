package dev.parley.mention;

import dev.parley.language.WordLists;
import dev.parley.reference.Entity;
import dev.parley.reference.Gazetteer;
import dev.parley.reference.Office;
import dev.parley.reference.OfficeType;
import dev.parley.text.Fold;
import dev.parley.text.PhraseTable;
import dev.parley.text.Token;
import dev.parley.text.Tokenizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

/** The titles that offices bear, singular and plural. */
final class TitleTable {

  private final PhraseTable<Title> titles = new PhraseTable<>(true);

  TitleTable(Gazetteer gazetteer, WordLists words) {
    Tokenizer tokenizer = new Tokenizer();
    Map<String, SequencedSet<Office>> offices = new HashMap<>();
    for (Entity entity : gazetteer.entities()) {
      if (entity instanceof Office office) {
        for (String title : office.titles()) {
          offices.computeIfAbsent(title, text -> new LinkedHashSet<>()).add(office);
        }
      }
    }
    offices.forEach(
        (title, holders) -> {
          Set<OfficeType> types = EnumSet.noneOf(OfficeType.class);
          holders.forEach(office -> types.add(office.type()));
          List<String> singular = tokenizer.keys(title);
          put(singular, holders, types, false);
          put(plural(singular), holders, types, true);
        });
    for (String phrase : words.phrases("titles of leaders")) {
      boolean plural = phrase.contains("s of ") || phrase.endsWith("s");
      put(tokenizer.keys(phrase), Title.NO_OFFICES, Title.LEADERS, plural);
    }
    for (String phrase : words.phrases("ministers")) {
      put(
          tokenizer.keys(phrase),
          Title.NO_OFFICES,
          EnumSet.of(OfficeType.MINISTER),
          phrase.endsWith("s"));
    }
  }

  private void put(
      List<String> phrase, SequencedSet<Office> offices, Set<OfficeType> types, boolean plural) {
    String text = Fold.lower(String.join(" ", phrase));
    titles.put(phrase, new Title(text, offices, types, plural, false), TitleTable::merge);
  }

  private static Title merge(Title one, Title other) {
    SequencedSet<Office> offices = new LinkedHashSet<>(one.offices());
    offices.addAll(other.offices());
    Set<OfficeType> types = EnumSet.copyOf(one.types());
    types.addAll(other.types());
    return new Title(one.text(), offices, types, one.plural(), false);
  }

  /** Returns the longest title at token {@code at}, and its length. */
  Optional<PhraseTable.Match<Title>> longestAt(List<Token> tokens, int at) {
    return titles.longestAt(tokens, at);
  }

  /** Returns the words with which titles begin, in small letters. */
  Set<String> firstWords() {
    return titles.firstWords();
  }

  /** Puts the plural ending where English has it: "secretaries of state", "foreign ministers". */
  private static List<String> plural(List<String> singular) {
    List<String> plural = new ArrayList<>(singular);
    int head = plural.size() - 1;
    for (int at = 1; at < plural.size(); at++) {
      if (plural.get(at).equals("of")
          || plural.get(at).equals("for")
          || plural.get(at).equals("-")) {
        head = at - 1;
        break;
      }
    }
    String word = plural.get(head);
    plural.set(
        head,
        word.endsWith("y")
            ? word.substring(0, word.length() - 1) + "ies"
            : word.endsWith("s") || word.endsWith("ch") || word.endsWith("x")
                ? word + "es"
                : word + "s");
    return plural;
  }
}
