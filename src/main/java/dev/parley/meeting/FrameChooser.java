package dev.parley.meeting;

import dev.parley.mention.ActorGroup;
import dev.parley.text.Sentence;
import java.util.List;
import java.util.Set;

/** Chooses between the noun and the verb that one form of a word may be. */
final class FrameChooser {

  /** Before "-ing", a verb: "was meeting", "after visiting". */
  private static final Set<String> BEFORE_GERUND =
      Set.of("is", "are", "was", "were", "be", "been", "of", "before", "after", "while", "by");

  /** Behind "to", nouns: "a return to talks". */
  private static final Set<String> NOUNS_AFTER_TO =
      Set.of("talks", "meeting", "meetings", "visits", "calls");

  private static final Set<String> FORMS_OF_HAVE = Set.of("has", "have", "had", "having");
  private final Clause clause;
  private final int first;
  private final int last;

  /** Creates a chooser for the trigger of items {@code first} to {@code last}. */
  FrameChooser(Clause clause, int first, int last) {
    this.clause = clause;
    this.first = first;
    this.last = last;
  }

  /** Returns the one of {@code candidates} that fits how the word is used. */
  Frame choose(List<Frame> candidates) {
    if (candidates.size() == 1) {
      return candidates.getFirst();
    }
    boolean verbal = isVerbal() && !isHad(candidates);
    for (Frame frame : candidates) {
      if (frame.pattern().isNoun() != verbal) {
        return frame;
      }
    }
    return candidates.getFirst();
  }

  /** "had lunch", "had talks": behind a form of "have" stands a participle or a noun. */
  private boolean isHad(List<Frame> candidates) {
    return FORMS_OF_HAVE.contains(clause.word(first - 1))
        && candidates.stream()
            .filter(frame -> !frame.pattern().isNoun())
            .noneMatch(frame -> frame.form() == Frame.Form.PAST);
  }

  private boolean isVerbal() {
    String word = clause.word(first);
    if (clause.word(first - 1).equals("to")) {
      return !NOUNS_AFTER_TO.contains(word);
    }
    return clause.isAuxiliary(first - 1)
        || (word.endsWith("ing") ? isGerund() : followsSubject() && !isPremodified());
  }

  private boolean isGerund() {
    return BEFORE_GERUND.contains(clause.word(first - 1))
        || clause.group(last + 1).filter(group -> !group.adjective()).isPresent();
  }

  private boolean followsSubject() {
    return clause
            .group(first - 1)
            .filter(group -> !group.possessive() && !group.adjective())
            .isPresent()
        && !clause.word(last + 1).equals("between");
  }

  /** "the Trump-Putin talks": a noun that the group in front of it modifies. */
  private boolean isPremodified() {
    String word = clause.word(first);
    return word.endsWith("s")
        && !word.equals("meets")
        && clause.group(first - 1).filter(this::touchesNext).isPresent();
  }

  private boolean touchesNext(ActorGroup group) {
    Sentence sentence = clause.sentence();
    int end = sentence.token(group.last()).end();
    return group.isPlural()
        && !group.mentions().isEmpty()
        && end + 1 == sentence.token(group.last() + 1).begin();
  }
}
