package dev.parley.meeting;

import dev.parley.mention.ActorGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The noun phrase that a trigger noun heads: "Putin's second round of talks", "the Trump-Putin
 * summit".
 */
final class NounPhrase {

  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "their", "his", "her", "its", "both");
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "any", "no", "some", "another",
          "each", "every");
  private static final Set<String> PARTS =
      Set.of(
          "round",
          "rounds",
          "series",
          "session",
          "sessions",
          "day",
          "days",
          "hours",
          "week",
          "weeks",
          "month",
          "months",
          "set",
          "bout",
          "resumption",
          "start",
          "beginning",
          "end",
          "opening",
          "phase",
          "stage",
          "conclusion",
          "venue");
  private static final Set<String> LINKS =
      Set.of(
          "and", "or", "that", "who", "which", "when", "while", "as", "but", "after", "before",
          "said", "met", "until", "since");
  private static final Set<String> NOUNS_LIKE_VERBS =
      Set.of(
          "working",
          "trade",
          "round",
          "follow",
          "brief",
          "present",
          "state",
          "face",
          "work",
          "lead",
          "open",
          "security",
          "call",
          "phone",
          "peace",
          "first",
          "last",
          "set",
          "start",
          "close",
          "defense",
          "defence",
          "land",
          "fire",
          "crisis",
          "top",
          "plan",
          "level");

  private final Clause clause;
  private final Surroundings surroundings;
  private final List<ActorGroup> modifiers = new ArrayList<>();
  private final int begin;
  private Optional<ActorGroup> possessor = Optional.empty();
  private boolean definite;

  /**
   * @param head the item of the trigger
   */
  NounPhrase(Clause clause, int head, Surroundings surroundings) {
    this.clause = clause;
    this.surroundings = surroundings;
    int at = readLeft(head);
    while (clause.word(at - 1).equals("of") && PARTS.contains(clause.word(at - 2))) {
      at = readLeft(at - 2);
    }
    begin = at;
  }

  /** Returns where the phrase begins that goes on with the item {@code head}. */
  private int readLeft(int head) {
    int at = head - 1;
    for (; at >= 0; at--) {
      Optional<ActorGroup> group = clause.group(at);
      String word = clause.word(at);
      if (group.isPresent()) {
        if (group.get().possessive()) {
          possessor = group;
          definite = true;
          return at;
        }
        if (!modifiers.isEmpty() || !isModifier(group.get()) || isObject(at)) {
          return at + 1;
        }
        modifiers.add(group.get());
        if (DEFINITE.contains(clause.sentence().token(group.get().first()).lower())) {
          definite = true;
          return at;
        }
      } else if (word.equals("'s")) {
        definite = true;
      } else if (DETERMINERS.contains(word)) {
        definite |= DEFINITE.contains(word);
        return at;
      } else if (!(clause.item(at) instanceof Item.When) && !isModifierWord(at)) {
        return at + 1;
      }
    }
    return 0;
  }

  private boolean isModifier(ActorGroup group) {
    return !group.isPlural() || group.adjective() || isHyphenated(group);
  }

  private boolean isObject(int at) {
    return clause.isVerb(at - 1)
        && !clause.word(at - 1).endsWith("ed")
        && clause.group(at).filter(ActorGroup::adjective).isEmpty();
  }

  private boolean isHyphenated(ActorGroup group) {
    for (int token = group.first(); token < group.last(); token++) {
      String key = clause.sentence().token(token).key();
      if (key.equals("-") || key.equals("\u2013") || key.equals("/")) {
        return true;
      }
    }
    return false;
  }

  private boolean isModifierWord(int at) {
    if (!(clause.item(at) instanceof Item.Word word)) {
      return false;
    }
    String text = word.token().lower();
    if (text.equals("-") || text.equals("\u2013")) {
      return true;
    }
    if (!word.token().isWord() && !word.token().isNumber()
        || Clause.PREPOSITIONS.contains(text)
        || clause.isAuxiliary(at)
        || LINKS.contains(text)) {
      return false;
    }
    boolean afterNoun =
        DETERMINERS.contains(clause.word(at - 1))
            || clause.word(at - 1).equals("'s")
            || clause.word(at - 1).equals("-")
            || clause.group(at - 1).filter(ActorGroup::possessive).isPresent();
    if (surroundings.isLight(text)) {
      return afterNoun;
    }
    return !clause.isVerb(at)
        || afterNoun
        || NOUNS_LIKE_VERBS.contains(text)
        || text.endsWith("ed") && !(clause.item(Math.max(0, at - 1)) instanceof Item.Actors);
  }

  /** Returns its first item. */
  int begin() {
    return begin;
  }

  /** Returns whose meeting it is: "Putin's", "their". */
  Optional<ActorGroup> possessor() {
    return possessor;
  }

  /** Returns the groups that modify the noun: "Trump-Putin", "Sochi". */
  List<ActorGroup> modifiers() {
    return modifiers;
  }

  /** Returns whether it speaks of something known. */
  boolean isDefinite() {
    return definite;
  }

  /** Returns the word in front of it; empty where a group or nothing stands there. */
  String governor() {
    return clause.word(begin - 1);
  }
}
