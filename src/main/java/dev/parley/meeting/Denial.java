package dev.parley.meeting;

import dev.parley.event.Candidate;
import dev.parley.event.FrameTable;
import dev.parley.event.Setting;
import dev.parley.language.WordLists;
import dev.parley.syntax.Clauses;
import dev.parley.syntax.Parse;
import dev.parley.syntax.PredicateReader;
import dev.parley.syntax.Relation;
import dev.parley.syntax.Tag;

/** Tells a meeting that is said not to have been from one that was called off. */
final class Denial {

  private static final int REACH = 5;

  private static final WordLists WORDS = FrameTable.words();

  private final Parse parse;
  private final Candidate candidate;

  private Denial(Candidate candidate) {
    this.parse = candidate.passage().parse();
    this.candidate = candidate;
  }

  /**
   * Returns whether {@code candidate} says that there was no such meeting: "did not meet", "denied
   * that he met".
   */
  static boolean isIn(Candidate candidate) {
    Setting setting = candidate.setting();
    if (setting.negated()) {
      return wasNot(setting);
    }
    return !setting.conditional() && new Denial(candidate).isSaid();
  }

  /** What was not planned, or not called off, says nothing of what was. */
  private static boolean wasNot(Setting setting) {
    boolean past = false;
    for (int at = 0; at < setting.features().size(); at++) {
      String name = setting.features().name(at);
      if (name.startsWith("governor.")) {
        return false;
      }
      past |= name.equals("tense.past") || name.equals("perfect");
    }
    return past && !setting.conditional();
  }

  /** Returns whether a verb of denying governs the trigger, by itself or over a report of it. */
  private boolean isSaid() {
    boolean claimed = false;
    int at = candidate.trigger().head();
    for (int step = 0; step < REACH && parse.head(at) != Parse.NONE; step++) {
      Relation relation = parse.relation(at);
      int head = parse.head(at);
      String word = parse.token(head).lower();
      if (!leadsOn(relation, word) && !isObject(at)) {
        return false;
      }
      if (relation != Relation.CONJ
          && (WORDS.contains("denying", word) || claimed && WORDS.contains("dismissing", word))) {
        return !new PredicateReader(new Clauses(parse)).isNegated(head);
      }
      claimed |= WORDS.contains("claims", word);
      at = head;
    }
    return false;
  }

  /**
   * "denied <i>having met</i> A": whether a participle follows its verb, and nothing parts them.
   */
  private boolean isObject(int at) {
    return parse.relation(at) == Relation.ADVCL
        && (parse.tag(at) == Tag.VBG || parse.tag(at) == Tag.VBN)
        && parse.head(at) == at - 1;
  }

  /** Returns whether what is said of {@code head} is said of the word that is that to it. */
  private static boolean leadsOn(Relation relation, String head) {
    return switch (relation) {
      case CCOMP, XCOMP, OBJ, CONJ -> true;
      case NSUBJ, NSUBJ_PASS -> WORDS.contains("happening", head);
      case NMOD, ACL -> WORDS.contains("claims", head);
      default -> false;
    };
  }
}
