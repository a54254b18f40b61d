package dev.parley.training;

import dev.parley.model.Features;

/**
 * A decision of which the right answer is known.
 *
 * @param model the name of the model that makes it
 */
record Decision(String model, Features features, boolean answer) {}
