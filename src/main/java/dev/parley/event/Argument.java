package dev.parley.event;

import dev.parley.mention.Actor;
import dev.parley.model.Features;
import dev.parley.text.Span;
import java.util.List;

/**
 * Somebody who may take part in what a trigger tells of.
 *
 * @param actors whom the words mean; several for "they" or "the presidents of A and B"
 * @param role the part that they would play
 * @param slot how they stand to the trigger
 * @param core whether parties stand so
 * @param sentence the sentence of the words
 * @param words the words that name them
 * @param features what speaks for and against it
 * @param probability that they take part, from 0 to 1
 */
public record Argument(
    List<Actor> actors,
    Role role,
    String slot,
    boolean core,
    Span sentence,
    Span words,
    Features features,
    double probability) {

  public Argument {
    actors = List.copyOf(actors);
  }

  /** Returns the same words for {@code some} of those whom they mean. */
  public Argument with(List<Actor> some) {
    return new Argument(some, role, slot, core, sentence, words, features, probability);
  }
}
