package dev.parley.syntax;

import java.util.ArrayList;
import java.util.List;

/** Finds the nouns with prepositions that modify a word. */
final class ObliqueFinder {

  private final Parse parse;
  private final SubjectFinder antecedents;

  ObliqueFinder(Parse parse) {
    this.parse = parse;
    antecedents = new SubjectFinder(parse);
  }

  List<Oblique> obliques(int head) {
    List<Oblique> found = new ArrayList<>();
    for (int child : parse.children(head)) {
      Relation relation = parse.relation(child);
      if (relation.isOblique() || relation == Relation.NMOD || relation == Relation.NMOD_UNMARKED) {
        add(found, child);
      } else if (relation == Relation.ADVMOD) {
        for (int noun : parse.children(child)) {
          if (parse.relation(noun).isOblique() && !preposition(noun).isEmpty()) {
            add(found, noun);
          }
        }
      }
    }
    return List.copyOf(found);
  }

  private void add(List<Oblique> found, int noun) {
    String shared = preposition(noun);
    for (int conjunct : parse.conjuncts(noun)) {
      String own = preposition(conjunct);
      found.add(new Oblique(antecedents.antecedent(conjunct), own.isEmpty() ? shared : own));
    }
  }

  String preposition(int noun) {
    StringBuilder words = new StringBuilder();
    for (int child : parse.children(noun)) {
      if (parse.relation(child) == Relation.CASE && parse.tag(child) != Tag.POS && child < noun) {
        if (words.isEmpty() && opens(child)) {
          append(words, child - 1);
        }
        append(words, child);
        for (int part : parse.children(child)) {
          if (parse.relation(part) == Relation.FIXED) {
            append(words, part);
          }
        }
      }
    }
    return words.toString();
  }

  /** Returns whether the word before {@code preposition} makes one preposition with it. */
  private boolean opens(int preposition) {
    return preposition > 0
        && parse.relation(preposition - 1) != Relation.CASE
        && ClauseWords.ENGLISH.isPreposition(
            parse.token(preposition - 1).lower() + "_" + parse.token(preposition).lower());
  }

  private void append(StringBuilder words, int at) {
    words.append(words.isEmpty() ? "" : " ").append(parse.token(at).lower());
  }
}
