package dev.parley.event;

import dev.parley.language.WordLists;
import dev.parley.mention.Mention;
import dev.parley.syntax.Tag;

/** Tells sentences of sport, in which teams bear the names of states and towns. */
final class Contests {

  private final WordLists words;

  Contests(WordLists words) {
    this.words = words;
  }

  /**
   * Returns whether {@code passage} has words of sport and names nobody but states and bodies:
   * where a minister goes to a match, he may meet somebody there.
   */
  boolean isIn(Passage passage) {
    for (int at = 0; at < passage.sentence().size(); at++) {
      if (isOfSport(passage, at)) {
        return passage.referents().stream().noneMatch(each -> isOfficial(each.mention()));
      }
    }
    return false;
  }

  private boolean isOfSport(Passage passage, int at) {
    return has(passage, "sports", at) || has(passage, "contests", at) && isNoun(passage, at);
  }

  private boolean has(Passage passage, String list, int at) {
    return words.lengthAt(list, passage.sentence().tokens(), at) > 0;
  }

  /** "the final in Kiev", but not "the final round". */
  private static boolean isNoun(Passage passage, int at) {
    int next = at + 1;
    boolean alone =
        next >= passage.sentence().size()
            || !passage.parse().tag(next).isNoun() && passage.parse().tag(next) != Tag.JJ;
    return alone && at > 0 && passage.parse().tag(at - 1) == Tag.DT;
  }

  private static boolean isOfficial(Mention mention) {
    return switch (mention.type()) {
      case PERSON, OFFICE, OFFICIALS, COUNTERPART, REFERENCE -> true;
      default -> false;
    };
  }
}
