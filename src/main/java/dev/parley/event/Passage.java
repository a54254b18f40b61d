package dev.parley.event;

import dev.parley.entity.Referent;
import dev.parley.syntax.Parse;
import dev.parley.text.DateMention;
import dev.parley.text.Sentence;
import java.util.List;

/**
 * A sentence that may tell of meetings, with what the stages before know of it.
 *
 * @param referents whom and what it mentions, in text order
 * @param dates its calendar expressions, in text order
 */
public record Passage(
    Sentence sentence, Parse parse, List<Referent> referents, List<DateMention> dates) {

  public Passage {
    referents = List.copyOf(referents);
    dates = List.copyOf(dates);
  }
}
