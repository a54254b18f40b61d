package dev.parley.event;

import dev.parley.language.WordLists;
import dev.parley.syntax.Tag;
import dev.parley.syntax.Tagged;
import dev.parley.text.Sentence;

/** Tells by tags alone how a phrase stands to a trigger, where the tree may err. */
final class Runs {

  private static final int LONGEST = 16;

  private final WordLists words;
  private final Sentence sentence;
  private final Tagged tags;
  private final Trigger trigger;

  Runs(WordLists words, Sentence sentence, Tagged tags, Trigger trigger) {
    this.words = words;
    this.sentence = sentence;
    this.tags = tags;
    this.trigger = trigger;
  }

  /**
   * "talks with members of the bloc and B": returns the preposition behind the trigger where
   * nothing but nouns stands between it and the phrase; "obj" where there is none, and nothing
   * where more than nouns do.
   */
  String opening(int first) {
    int at = trigger.last() + 1;
    if (first < at || first > at + LONGEST) {
      return "";
    }
    String opening = "obj";
    for (int token = at; token < first; token++) {
      String word = sentence.token(token).lower();
      Tag tag = tags.tag(token);
      if (tag == Tag.IN || tag == Tag.TO) {
        if (token == at && words.contains("slot prepositions", word)) {
          opening = word;
        } else if (!words.contains("senders", word)) {
          return "";
        }
      } else if (!isNominal(tag)) {
        return "";
      }
    }
    return trigger.frame().noun() && opening.equals("obj") ? "" : opening;
  }

  private static boolean isNominal(Tag tag) {
    return switch (tag) {
      case DT, JJ, JJR, JJS, CC, CD, COMMA, POS, HYPH -> true;
      case PRP_POSSESSIVE, OPEN_BRACKET, CLOSE_BRACKET -> true;
      default -> tag.isNoun();
    };
  }

  /** "the IMF interim committee meeting": nothing but nouns stands between it and the trigger. */
  boolean isBeforeNoun(int last) {
    if (!trigger.frame().noun() || last >= trigger.first()) {
      return false;
    }
    for (int at = last + 1; at < trigger.first(); at++) {
      Tag tag = tags.tag(at);
      boolean noun =
          tag.isNoun() || tag == Tag.JJ || tag == Tag.POS || tag == Tag.HYPH || tag == Tag.CC;
      if (!noun) {
        return false;
      }
    }
    return true;
  }
}
