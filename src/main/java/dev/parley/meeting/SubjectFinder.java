package dev.parley.meeting;

import dev.parley.mention.ActorGroup;
import dev.parley.mention.Mention;
import java.util.Optional;
import java.util.Set;

/** Finds who does what a verb says, as far as word order tells. */
final class SubjectFinder {

  private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "this", "that");
  private static final Set<String> PROMISES =
      Set.of("promise", "promises", "pledge", "pledges", "commitment", "agreement", "assurance");
  private static final int LONGEST_PHRASE = 3;

  private final Clause clause;

  SubjectFinder(Clause clause) {
    this.clause = clause;
  }

  /**
   * Returns the subject of the verb, or of the verb that governs the noun, at {@code index}: the
   * nearest group to the left that is neither the object of a preposition or verb nor a possessor;
   * else, where a phrase before a comma opens the sentence, the subject behind it.
   */
  Subject subject(int index) {
    boolean infinitive = clause.word(index - 1).equals("to");
    for (int at = index - 1; at >= 0; at--) {
      String word = clause.word(at);
      if (clause.isSentenceMark(at) || word.equals("whose") || word.equals("whom")) {
        break;
      }
      if (clause.isRelative(at)) {
        int antecedent = clause.word(at - 1).equals(",") ? at - 2 : at - 1;
        return new Subject(clause.group(antecedent), antecedent);
      }
      Optional<ActorGroup> group = clause.group(at);
      if (group.isPresent() && isSubject(at, group.get(), infinitive && at == index - 2)) {
        return new Subject(group, at);
      }
    }
    Subject behind = behindComma(index);
    return behind.group().isPresent() ? behind : owner(index);
  }

  /** Returns the group that the verb of {@code subject} has for its object: "told B", "urged B". */
  Optional<ActorGroup> objectOf(Subject subject) {
    for (int at = subject.index() + 1; at > 0 && at < clause.size(); at++) {
      Optional<ActorGroup> group = clause.group(at);
      if (group.isPresent() && clause.isVerb(at - 1)) {
        return group.filter(object -> !object.possessive() && !object.adjective());
      }
      if (clause.isRightBoundary(at) || clause.word(at).equals(",") || clause.isPreposition(at)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Trump's first trip will be to Paris": the owner of the subject acts. */
  private Subject owner(int index) {
    for (int at = index - 1; at >= 0 && !clause.isRightBoundary(at); at--) {
      Optional<ActorGroup> group = clause.group(at);
      if (group.isPresent() && group.get().possessive() && group.get().is(Mention.Type.PERSON)) {
        return new Subject(group, at);
      }
    }
    return Subject.NONE;
  }

  /** "After meeting Putin, Trump said": the subject stands behind the comma. */
  private Subject behindComma(int index) {
    for (int at = index + 2; at < clause.size(); at++) {
      Optional<ActorGroup> group = clause.group(at);
      if (clause.word(at - 1).equals(",")
          && group.isPresent()
          && !group.get().possessive()
          && !group.get().adjective()
          && (clause.isVerb(at + 1) || clause.isAuxiliary(at + 1) || clause.isDate(at + 1))) {
        return new Subject(group, at);
      }
    }
    return Subject.NONE;
  }

  private boolean isSubject(int at, ActorGroup group, boolean controlsInfinitive) {
    if (group.possessive() || group.adjective() || group.is(Mention.Type.PLACE)) {
      return false;
    }
    int before = beforePhrase(at);
    int after = clause.isDate(at + 1) ? at + 2 : at + 1;
    if (clause.word(before).equals("including")) {
      return isSubjectLike(clause.word(before - 1).equals(",") ? before - 2 : before - 1);
    }
    if (clause.isPreposition(before)) {
      boolean called = clause.word(before).equals("on") && clause.isVerb(before - 1);
      return clause.word(after).equals("to")
          && (called
              || clause.word(before).equals("for")
              || clause.word(before).equals("from") && PROMISES.contains(clause.word(before - 1)));
    }
    if (clause.isVerb(before) && !clause.isAuxiliary(before)) {
      return controlsInfinitive
          || clause.word(after).equals("to")
          || clause.isAuxiliary(after)
          || clause.isVerb(after) && !clause.word(after).endsWith("ing");
    }
    return true;
  }

  /** "Leaders including A and B": the head of the list is governed by nothing. */
  private boolean isSubjectLike(int head) {
    int before = head < 0 ? head : beforePhrase(head);
    while (before >= 0 && isModifier(before)) {
      before--;
    }
    return !clause.isPreposition(before) && !clause.isVerb(before);
  }

  /**
   * Returns the item before the phrase of the group at {@code at}: "with two" before "officials".
   */
  private int beforePhrase(int at) {
    int before = at - 1;
    for (int skipped = 0; skipped < LONGEST_PHRASE && before > 0; skipped++) {
      if (!isModifier(before)) {
        break;
      }
      before--;
    }
    return clause.isPreposition(before) ? before : at - 1;
  }

  private boolean isModifier(int at) {
    return clause.item(at) instanceof Item.Word word
        && (word.token().isWord() || word.token().isNumber())
        && !clause.isVerb(at)
        && !clause.isClosed(at)
        && !DETERMINERS.contains(word.token().lower());
  }
}
