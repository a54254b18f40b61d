package dev.parley.event;

import dev.parley.model.Features;

/**
 * A trigger with what its sentence says of it.
 *
 * @param passage where it stands
 * @param slots what stands where to it
 * @param setting polarity, modality, tense, relation and cues of the words around it
 * @param strangers what stands where parties do and is no actor, by slot and sort
 */
record EventMention(
    Passage passage, Trigger trigger, SlotReader slots, Setting setting, Features strangers) {}
