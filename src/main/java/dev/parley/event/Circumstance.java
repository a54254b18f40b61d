package dev.parley.event;

import dev.parley.model.Features;
import dev.parley.text.Span;

/**
 * A date or place that may be that of the meeting.
 *
 * @param value what the words mean
 * @param index the number of the sentence of the words
 * @param sentence that sentence
 * @param words the words that tell it
 * @param features what speaks for and against it
 * @param probability that it is the meeting's, from 0 to 1
 */
public record Circumstance<T>(
    T value, int index, Span sentence, Span words, Features features, double probability) {}
