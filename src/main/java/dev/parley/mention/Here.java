package dev.parley.mention;

import dev.parley.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * "arrived here on Friday": the place that an article is written from.
 *
 * @param dateline where that is
 */
record Here(Location dateline) {

  /** Returns {@code found} in {@code sentence}, and the place wherever the sentence says so. */
  List<Mention> with(List<Mention> found, Sentence sentence) {
    List<Mention> all = new ArrayList<>();
    int at = 0;
    for (Mention mention : found) {
      add(sentence, at, mention.first(), all);
      all.add(mention);
      at = mention.last() + 1;
    }
    add(sentence, at, sentence.size(), all);
    return List.copyOf(all);
  }

  private void add(Sentence sentence, int from, int to, List<Mention> all) {
    for (int at = from; at < to; at++) {
      if (sentence.token(at).is("here")) {
        all.add(Mention.of(at, at, Mention.Type.PLACE).at(Optional.of(dateline)));
      }
    }
  }
}
