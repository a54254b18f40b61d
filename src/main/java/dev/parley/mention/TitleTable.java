package dev.parley.mention;

import dev.parley.reference.Entity;
import dev.parley.reference.Gazetteer;
import dev.parley.reference.Office;
import dev.parley.reference.OfficeType;
import dev.parley.text.PhraseTable;
import dev.parley.text.Token;
import dev.parley.text.Tokenizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The titles that offices bear, singular and plural. */
final class TitleTable {

  /** Whoever leads a state, by any of these offices. */
  static final Set<OfficeType> LEADERS =
      EnumSet.of(
          OfficeType.HEAD_OF_STATE, OfficeType.HEAD_OF_GOVERNMENT, OfficeType.SUPREME_LEADER);

  private record Entry(boolean plural, List<Office> offices, Set<OfficeType> types) {}

  private final PhraseTable<Entry> titles = new PhraseTable<>(true);

  TitleTable(Gazetteer gazetteer, WordLists words) {
    Tokenizer tokenizer = new Tokenizer();
    Map<String, List<Office>> offices = new HashMap<>();
    for (Entity entity : gazetteer.entities()) {
      if (entity instanceof Office office) {
        for (String title : office.titles()) {
          offices.computeIfAbsent(title, text -> new ArrayList<>()).add(office);
        }
      }
    }
    offices.forEach(
        (title, holders) -> {
          Set<OfficeType> types = EnumSet.noneOf(OfficeType.class);
          holders.forEach(office -> types.add(office.type()));
          List<String> singular = tokenizer.keys(title);
          put(singular, new Entry(false, holders, types));
          put(plural(singular), new Entry(true, holders, types));
        });
    for (String phrase : words.phrases("titles of leaders")) {
      boolean plural = phrase.contains("s of ") || phrase.endsWith("s");
      put(tokenizer.keys(phrase), new Entry(plural, List.of(), LEADERS));
    }
    for (String phrase : words.phrases("ministers")) {
      put(
          tokenizer.keys(phrase),
          new Entry(phrase.endsWith("s"), List.of(), EnumSet.of(OfficeType.MINISTER)));
    }
  }

  private void put(List<String> phrase, Entry entry) {
    titles.put(
        phrase,
        entry,
        (one, other) -> {
          List<Office> offices = new ArrayList<>(one.offices());
          other.offices().stream()
              .filter(office -> !offices.contains(office))
              .forEach(offices::add);
          Set<OfficeType> types = EnumSet.copyOf(one.types());
          types.addAll(other.types());
          return new Entry(one.plural(), offices, types);
        });
  }

  /** Returns the longest title at token {@code at}, and its length. */
  Optional<PhraseTable.Match<Title>> longestAt(List<Token> tokens, int at) {
    return titles
        .longestAt(tokens, at)
        .map(match -> new PhraseTable.Match<>(title(match, tokens, at), match.length()));
  }

  private static Title title(PhraseTable.Match<Entry> match, List<Token> tokens, int at) {
    StringBuilder text = new StringBuilder();
    for (Token token : tokens.subList(at, at + match.length())) {
      text.append(text.isEmpty() ? "" : " ").append(token.lower());
    }
    Entry entry = match.value();
    return new Title(text.toString(), entry.offices(), entry.types(), entry.plural(), false);
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
