package dev.parley.syntax;

import java.util.Locale;
import java.util.Map;

/**
 * A word as a treebank has it: where it stands, its tag by ordinal or -1, the number of its lemma
 * or 0, its head from 0.
 */
record TreebankWord(
    int begin, int end, String form, int tag, int lemma, int head, Relation relation) {

  /** What stands where nothing is known. */
  private static final String UNKNOWN = "_";

  private static final Map<String, Tag> TAGS =
      Map.ofEntries(
          Map.entry("PRP$", Tag.PRP_POSSESSIVE),
          Map.entry("WP$", Tag.WP_POSSESSIVE),
          Map.entry(",", Tag.COMMA),
          Map.entry(".", Tag.STOP),
          Map.entry(":", Tag.COLON),
          Map.entry("``", Tag.OPEN_QUOTE),
          Map.entry("''", Tag.CLOSE_QUOTE),
          Map.entry("-LRB-", Tag.OPEN_BRACKET),
          Map.entry("-RRB-", Tag.CLOSE_BRACKET),
          Map.entry("$", Tag.CURRENCY),
          Map.entry("AFX", Tag.JJ));

  private static final Map<String, Relation> FOLDED =
      Map.of(
          "orphan", Relation.DEP,
          "reparandum", Relation.DEP,
          "dislocated", Relation.DEP,
          "dep", Relation.DEP);

  static TreebankWord of(String[] row, int begin, int end) {
    int tag = row[4].equals("GW") ? -1 : tag(row[4]).ordinal();
    String lemma = row[2].toLowerCase(Locale.ROOT);
    boolean told = !lemma.equals(UNKNOWN) || row[1].equals(UNKNOWN);
    return new TreebankWord(
        begin,
        end,
        row[1],
        tag,
        told ? Hash.of(lemma, 0, lemma.length()) : 0,
        Integer.parseInt(row[6]) - 1,
        relation(row[7]));
  }

  /** Returns the name of {@code tag} in treebanks. */
  static String name(Tag tag) {
    return TAGS.entrySet().stream()
        .filter(entry -> entry.getValue() == tag && entry.getValue() != Tag.JJ)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(tag.name());
  }

  private static Tag tag(String name) {
    return TAGS.containsKey(name) ? TAGS.get(name) : Tag.valueOf(name);
  }

  private static Relation relation(String name) {
    String full = name.toUpperCase(Locale.ROOT).replace(':', '_');
    for (Relation relation : Relation.values()) {
      if (relation.name().equals(full)) {
        return relation;
      }
    }
    String base = name.split(":")[0];
    return FOLDED.containsKey(base)
        ? FOLDED.get(base)
        : Relation.valueOf(base.toUpperCase(Locale.ROOT));
  }
}
