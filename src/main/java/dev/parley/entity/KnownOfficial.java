package dev.parley.entity;

import dev.parley.reference.State;
import java.util.List;

/**
 * An official whom the reference knows and of whom an article does not say for which state.
 *
 * @param state the state
 * @param choices which it might be by what the article tells
 */
public record KnownOfficial(State state, List<StateChoice> choices) {

  public KnownOfficial {
    choices = List.copyOf(choices);
  }
}
