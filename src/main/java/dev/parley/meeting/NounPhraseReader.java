package dev.parley.meeting;

import dev.parley.mention.ActorGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the noun phrase of a trigger, from its head to the left. */
final class NounPhraseReader {

  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "their", "his", "her", "its", "both");
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "any", "no", "some", "another",
          "each", "every");
  private static final Set<String> LINKS =
      Set.of(
          "and", "or", "that", "who", "which", "when", "while", "as", "but", "after", "before",
          "said", "met", "until", "since");
  private static final Set<String> HYPHENS = Set.of("-", "\u2013");

  private final Clause clause;
  private final Cues cues;
  private final List<ActorGroup> modifiers = new ArrayList<>();
  private Optional<ActorGroup> possessor = Optional.empty();
  private boolean definite;

  NounPhraseReader(Clause clause, Cues cues) {
    this.clause = clause;
    this.cues = cues;
  }

  /** Returns the phrase of the trigger at item {@code head}. */
  NounPhrase read(int head) {
    int at = readLeft(head);
    while (clause.word(at - 1).equals("of") && cues.isPart(clause.word(at - 2))) {
      at = readLeft(at - 2);
    }
    return new NounPhrase(at, possessor, modifiers, definite);
  }

  /** Returns where the phrase begins that goes on with the item {@code head}. */
  private int readLeft(int head) {
    for (int at = head - 1; at >= 0; at--) {
      Optional<ActorGroup> group = clause.group(at);
      String word = clause.word(at);
      if (group.isPresent()) {
        if (!takes(group.get(), at)) {
          return at + 1;
        }
        if (opens(group.get())) {
          definite = true;
          return at;
        }
      } else if (word.equals("'s")) {
        definite = true;
      } else if (DETERMINERS.contains(word)) {
        definite |= DEFINITE.contains(word);
        return at;
      } else if (!clause.isDate(at) && !isModifierWord(at)) {
        return at + 1;
      }
    }
    return 0;
  }

  /** Takes a group for possessor or modifier; returns whether it is one. */
  private boolean takes(ActorGroup group, int at) {
    if (group.possessive()) {
      possessor = Optional.of(group);
      return true;
    }
    if (!modifiers.isEmpty() || !isModifier(group) || isObject(at)) {
      return false;
    }
    modifiers.add(group);
    return true;
  }

  private boolean opens(ActorGroup group) {
    return group.possessive() || DEFINITE.contains(clause.sentence().token(group.first()).lower());
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
    for (int at = group.first(); at < group.last(); at++) {
      String key = clause.sentence().token(at).key();
      if (HYPHENS.contains(key) || key.equals("/")) {
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
    if (HYPHENS.contains(text)) {
      return true;
    }
    if (!word.token().isWord() && !word.token().isNumber()
        || clause.isPreposition(at)
        || clause.isAuxiliary(at)
        || LINKS.contains(text)) {
      return false;
    }
    if (cues.isLight(text)) {
      return isBehindDeterminer(at);
    }
    return !clause.isVerb(at)
        || isBehindDeterminer(at)
        || cues.isNounLikeVerb(text)
        || text.endsWith("ed") && clause.group(Math.max(0, at - 1)).isEmpty();
  }

  private boolean isBehindDeterminer(int at) {
    String before = clause.word(at - 1);
    return DETERMINERS.contains(before)
        || before.equals("'s")
        || before.equals("-")
        || clause.group(at - 1).filter(ActorGroup::possessive).isPresent();
  }
}
