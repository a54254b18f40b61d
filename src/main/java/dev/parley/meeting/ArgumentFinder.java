package dev.parley.meeting;

import dev.parley.mention.ActorGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the groups to the right of a trigger. */
final class ArgumentFinder {

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> BEFORE_VERBS = Set.of(",", "and", "who", "that", "or");

  private final Cues cues;

  ArgumentFinder(Cues cues) {
    this.cues = cues;
  }

  /** Returns the arguments behind item {@code trigger}, in text order, up to the next clause. */
  List<Argument> find(Clause clause, int trigger) {
    List<Argument> found = new ArrayList<>();
    String preposition = "";
    boolean open = true;
    for (int at = trigger + 1; at < clause.size() && !endsAt(clause, at); at++) {
      Optional<ActorGroup> group = clause.group(at);
      if (group.isPresent()) {
        if (!group.get().adjective() && open) {
          found.add(new Argument(preposition, group.get(), at));
        }
        open &= group.get().adjective() || group.get().possessive();
      } else if (clause.isPreposition(at)) {
        preposition = clause.word(at);
        open = true;
      } else if (clause.word(at).equals(",") || clause.isDate(at)) {
        open = false;
      }
    }
    return found;
  }

  /** Returns whether the item at {@code at} has no argument behind it. */
  private boolean endsAt(Clause clause, int at) {
    String word = clause.word(at);
    if (clause.isRightBoundary(at) || cues.isSpeech(word)) {
      return true;
    }
    if (clause.isPreposition(at)) {
      return word.equals("to") && clause.isVerb(at + 1) && clause.group(at + 1).isEmpty();
    }
    return word.equals(",")
        ? ARTICLES.contains(clause.word(at + 1))
        : clause.isVerb(at) && isVerbOfNextClause(clause, at);
  }

  private static boolean isVerbOfNextClause(Clause clause, int at) {
    return !clause.isWord(at - 1)
        || BEFORE_VERBS.contains(clause.word(at - 1))
        || clause.isAuxiliary(at - 1);
  }
}
