package dev.parley.event;

import dev.parley.text.PhraseTable;
import dev.parley.text.PhraseTable.Match;
import dev.parley.text.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Verbs that tell of meetings with words some way behind them: "spoke twice on Monday by phone".
 */
final class SplitVerbs {

  /** How many tokens may stand between, besides names and titles in capitals. */
  private static final int BETWEEN = 6;

  private final Map<String, PhraseTable<Frame>> verbs = new HashMap<>();

  /** Adds what {@code verb}, in one of its forms, tells of where {@code words} follow. */
  void put(String verb, List<String> words, Frame frame) {
    verbs
        .computeIfAbsent(verb, form -> new PhraseTable<>(true))
        .put(words, frame, (before, after) -> before);
  }

  /** Returns what the verb at token {@code at} tells of; the words behind are no part of it. */
  Optional<Match<Frame>> at(Sentence sentence, int at) {
    PhraseTable<Frame> behind = verbs.get(sentence.token(at).lower());
    int end = behind == null ? at : sentence.size();
    int between = 0;
    for (int next = at + 1; next < end && between <= BETWEEN; next++) {
      Optional<Match<Frame>> found = behind.longestAt(sentence.tokens(), next);
      if (found.isPresent()) {
        return Optional.of(new Match<>(found.get().value(), 1));
      }
      between += sentence.token(next).isCapitalized() ? 0 : 1;
    }
    return Optional.empty();
  }
}
