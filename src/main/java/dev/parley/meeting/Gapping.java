package dev.parley.meeting;

import dev.parley.meeting.Frame.Pattern;
import dev.parley.mention.ActorGroup;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds meetings that share a verb: "met A on Sunday and B on Monday", "met A in Paris on Sunday
 * and again in Rome on Monday".
 */
final class Gapping {

  private static final int REACH = 40;
  private static final int LONGEST_PHRASE = 6;
  private static final Set<Pattern> ENCOUNTERS =
      EnumSet.of(
          Pattern.WITH,
          Pattern.HOST,
          Pattern.SEE,
          Pattern.CALL,
          Pattern.SPEAK,
          Pattern.EVENT_NOUN,
          Pattern.CALL_NOUN);
  private static final Set<String> BEFORE_PARTNERS = Set.of("with", "to");
  private static final Set<String> BEFORE_DATES = Set.of("on", "then", "later", "also");

  private final Clause clause;
  private final int trigger;
  private final int governor;

  /** Creates what looks behind the trigger that ends at item {@code trigger} of {@code clause}. */
  Gapping(Clause clause, int trigger) {
    this.clause = clause;
    this.trigger = trigger;
    boolean governed = BEFORE_PARTNERS.contains(clause.word(trigger + 1));
    this.governor = governed ? trigger + 1 : trigger;
  }

  /** Returns a clause for each meeting, each with the verb; the clause itself where it is one. */
  List<Clause> clauses(Frame frame) {
    if (!ENCOUNTERS.contains(frame.pattern())) {
      return List.of(clause);
    }
    List<Clause> clauses = new ArrayList<>();
    int kept = trigger;
    int begin = trigger + 1;
    int end = Math.min(clause.size(), trigger + REACH);
    for (int at = begin; at < end && !clause.isRightBoundary(at); at++) {
      boolean joins = clause.word(at).equals("and") && isDated(at);
      boolean again = joins && clause.word(at + 1).equals("again") && dateBehind(at + 2) >= 0;
      if (again || joins && isConjunct(at + 1)) {
        clauses.add(clause.of(kept, begin, at));
        kept = again ? lastPeople(at) : governorOf(at + 1);
        begin = again ? at + 2 : at + 1;
      }
    }
    clauses.add(clauses.isEmpty() ? clause : clause.of(kept, begin, clause.size()));
    return clauses;
  }

  private boolean isDated(int to) {
    for (int at = Math.max(0, trigger - REACH); at < to; at++) {
      if (clause.isDate(at)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether "B on Monday", "with B on Monday" or "on Monday with B" begins there. */
  private boolean isConjunct(int begin) {
    int at = begin;
    while (BEFORE_DATES.contains(clause.word(at))) {
      at++;
    }
    if (clause.isDate(at)) {
      return BEFORE_PARTNERS.contains(clause.word(at + 1)) && isPeople(at + 2);
    }
    if (BEFORE_PARTNERS.contains(clause.word(begin))) {
      return isPeople(begin + 1) && dateBehind(begin + 2) >= 0;
    }
    return isPeople(begin) && isPeople(governor + 1) && dateBehind(begin + 1) >= 0;
  }

  /** Returns the last item of what the conjunct at {@code begin} shares. */
  private int governorOf(int begin) {
    return isPeople(begin) ? governor : trigger;
  }

  private boolean isPeople(int at) {
    Optional<ActorGroup> group = clause.group(at);
    return group.filter(people -> people.hasPeople() && !people.possessive()).isPresent();
  }

  /** Returns the date of a phrase that has no verb, or -1. */
  private int dateBehind(int begin) {
    for (int at = begin; at < Math.min(clause.size(), begin + LONGEST_PHRASE); at++) {
      boolean verb = clause.isVerb(at) || clause.isAuxiliary(at);
      if (verb || clause.isRightBoundary(at)) {
        return -1;
      }
      if (clause.isDate(at)) {
        return clause.isVerb(at + 1) || clause.isAuxiliary(at + 1) ? -1 : at;
      }
    }
    return -1;
  }

  /** Returns the last people behind the trigger and before {@code to}; without any, the trigger. */
  private int lastPeople(int to) {
    for (int at = to - 1; at > trigger; at--) {
      if (isPeople(at)) {
        return at;
      }
    }
    return trigger;
  }
}
