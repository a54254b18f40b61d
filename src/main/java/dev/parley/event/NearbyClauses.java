package dev.parley.event;

import dev.parley.event.Slot.Inside;
import dev.parley.language.WordLists;
import dev.parley.syntax.Clauses;
import dev.parley.syntax.Oblique;
import dev.parley.syntax.Parse;
import dev.parley.syntax.Relation;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/** Reads who acts in the clauses around that of a trigger, and whom they act with. */
final class NearbyClauses {

  private static final int HIGHEST = 3;

  /** Whoever speaks further above is of no sentence. */
  private static final int FARTHEST = 60;

  /** Of a clause with a subject of its own. */
  private static final String APART = "apart";

  private static final Slot SPEAKER = new Slot("speaker", false, Inside.ITSELF);

  private final WordLists words;
  private final Parse parse;
  private final Clauses clauses;
  private final IntPredicate isTrigger;
  private final IntPredicate isAttitude;

  /**
   * @param isAttitude whether a verb tells what somebody thinks of what others do
   */
  NearbyClauses(
      WordLists words,
      Parse parse,
      Clauses clauses,
      IntPredicate isTrigger,
      IntPredicate isAttitude) {
    this.words = words;
    this.parse = parse;
    this.clauses = clauses;
    this.isTrigger = isTrigger;
    this.isAttitude = isAttitude;
  }

  /** Returns who says the clause that {@code trigger} stands in, which makes no party of them. */
  Map<Integer, Slot> speakers(int trigger) {
    Map<Integer, Slot> slots = new HashMap<>();
    Set<Integer> seen = new HashSet<>();
    int at = trigger;
    while (at != Parse.NONE && seen.size() < FARTHEST && seen.add(at)) {
      int up = parse.head(at);
      Relation relation = parse.relation(at);
      boolean said = relation == Relation.CCOMP || relation == Relation.PARATAXIS;
      if (up != Parse.NONE && said) {
        for (int speaker : clauses.agents(up)) {
          slots.putIfAbsent(speaker, SPEAKER);
        }
      }
      at = up;
    }
    for (int child : parse.children(trigger)) {
      if (parse.relation(child) == Relation.PARATAXIS) {
        for (int speaker : clauses.agents(child)) {
          slots.putIfAbsent(speaker, SPEAKER);
        }
      }
    }
    return slots;
  }

  /** Returns who does, or meets with, what the clauses above {@code predicate} tell. */
  Map<Integer, Slot> above(int predicate) {
    Map<Integer, Slot> slots = new HashMap<>();
    int at = predicate;
    boolean apart = false;
    for (int step = 0; step < HIGHEST && at != Parse.NONE; step++) {
      int up = parse.head(at);
      if (up == Parse.NONE) {
        return slots;
      }
      apart |= isApart(at);
      String via = apart ? APART : step == 0 ? clause(parse.relation(at)) : "far";
      if (parse.tag(up).isVerb()) {
        String agent = "above.agent." + (isAttitude.test(up) ? "attitude" : via);
        clauses.agents(up).forEach(each -> put(slots, each, agent));
        clauses.patients(up).forEach(each -> put(slots, each, "above.patient." + via));
        for (Oblique oblique : clauses.obliques(up)) {
          if (words.contains("together", oblique.preposition())) {
            put(slots, oblique.word(), "above.with." + via);
          }
        }
      } else if (!isTrigger.test(up)) {
        put(slots, up, "above.noun." + via);
      }
      at = up;
    }
    return slots;
  }

  /** Returns who does, or meets with, what the clauses below {@code predicate} tell. */
  Map<Integer, Slot> below(int predicate) {
    Map<Integer, Slot> slots = new HashMap<>();
    for (int child : predicate == Parse.NONE ? new int[0] : parse.children(predicate)) {
      if (parse.relation(child).isClause()
          || parse.relation(child) == Relation.CONJ && parse.tag(child).isVerb()) {
        String via = isApart(child) ? APART : clause(parse.relation(child));
        clauses.agents(child).forEach(each -> put(slots, each, "below.agent." + via));
        clauses.patients(child).forEach(each -> put(slots, each, "below.patient." + via));
        for (Oblique oblique : clauses.obliques(child)) {
          boolean together = words.contains("together", oblique.preposition());
          put(slots, oblique.word(), "below." + (together ? "with." : "other.") + via);
        }
      }
    }
    return slots;
  }

  /** "as <i>a summit opened</i>": whether a clause tells what others do than the one above it. */
  private boolean isApart(int predicate) {
    return switch (parse.relation(predicate)) {
      case ADVCL, CONJ, ACL_RELCL ->
          Arrays.stream(parse.children(predicate))
              .anyMatch(
                  child -> parse.relation(child).isSubject() && clauses.antecedent(child) == child);
      default -> false;
    };
  }

  private void put(Map<Integer, Slot> slots, int word, String name) {
    if (word != Parse.NONE && !isTrigger.test(word)) {
      slots.putIfAbsent(word, new Slot(name, false, Inside.ITSELF));
    }
  }

  private static String clause(Relation relation) {
    return switch (relation) {
      case ADVCL -> "advcl";
      case ACL -> "acl";
      case ACL_RELCL -> "relcl";
      case XCOMP -> "xcomp";
      case CCOMP, PARATAXIS -> "speech";
      case CONJ -> "conj";
      case OBJ, NSUBJ, NSUBJ_PASS, OBL, NMOD -> "noun";
      default -> "other";
    };
  }
}
