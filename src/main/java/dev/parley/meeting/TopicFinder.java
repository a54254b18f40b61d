package dev.parley.meeting;

import java.util.Optional;
import java.util.Set;

/** Finds what a meeting is about. */
final class TopicFinder {

  private static final Set<String> OPENING = Set.of("discuss", "discussing", "about");
  private static final Set<String> ENDING = Set.of(",", ".", "in", "at", "\"", "during", "with");
  private static final int LONGEST = 12;

  private final Cues cues;

  TopicFinder(Cues cues) {
    this.cues = cues;
  }

  /** Returns the words behind "to discuss", "on" or "about" behind item {@code trigger}. */
  Optional<String> find(Clause clause, int trigger) {
    for (int at = trigger + 1; at < clause.size(); at++) {
      String word = clause.word(at);
      if (OPENING.contains(word) || word.equals("on") && !clause.isDate(at + 1)) {
        return words(clause, at + 1);
      }
      if (clause.isRightBoundary(at) || cues.isSpeech(word)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<String> words(Clause clause, int begin) {
    int end = begin;
    while (end < clause.size() && end - begin < LONGEST && !endsAt(clause, end)) {
      end++;
    }
    return end > begin
        ? Optional.of(
            clause.sentence().words(clause.item(begin).first(), clause.item(end - 1).last()))
        : Optional.empty();
  }

  private boolean endsAt(Clause clause, int at) {
    return clause.isRightBoundary(at)
        || ENDING.contains(clause.word(at))
        || clause.isDate(at)
        || cues.isSpeech(clause.word(at));
  }
}
