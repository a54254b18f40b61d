package dev.parley.event;

import dev.parley.entity.Referent;
import dev.parley.syntax.Parse;
import dev.parley.text.DateMention;
import dev.parley.text.Sentence;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A sentence that may tell of meetings, with what the stages before know of it.
 *
 * @param referents whom and what it mentions, in text order
 * @param dates its calendar expressions, in text order
 */
public record Passage(
    Sentence sentence, Parse parse, List<Referent> referents, List<DateMention> dates) {

  /** How many tokens away a word may still belong to a trigger. */
  private static final int REACH = 60;

  public Passage {
    referents = List.copyOf(referents);
    dates = List.copyOf(dates);
  }

  /** Returns the same with only what is mentioned within reach of {@code trigger}. */
  Passage near(Trigger trigger) {
    if (sentence.size() <= REACH) {
      return this;
    }
    int from = trigger.first() - REACH;
    int to = trigger.last() + REACH;
    return new Passage(
        sentence,
        parse,
        between(referents, Referent::first, from, to),
        between(dates, DateMention::first, from, to));
  }

  /**
   * Returns those of {@code all}, which are in text order, that begin from one token to another.
   */
  private static <T> List<T> between(List<T> all, ToIntFunction<T> first, int from, int to) {
    return all.subList(begin(all, first, from), begin(all, first, to + 1));
  }

  private static <T> int begin(List<T> all, ToIntFunction<T> first, int token) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (first.applyAsInt(all.get(middle)) < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
