package dev.parley.entity;

import dev.parley.model.Features;
import dev.parley.reference.State;

/**
 * A state for which somebody may speak.
 *
 * @param features what speaks for or against it
 */
public record StateChoice(State state, Features features) {}
