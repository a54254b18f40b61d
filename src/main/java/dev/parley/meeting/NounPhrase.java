package dev.parley.meeting;

import dev.parley.mention.ActorGroup;
import java.util.List;
import java.util.Optional;

/**
 * The noun phrase that a trigger noun heads: "Putin's second round of talks", "the Trump-Putin
 * summit".
 *
 * @param begin its first item
 * @param possessor whose meeting it is: "Putin's", "their"
 * @param modifiers the groups that modify the noun: "Trump-Putin", "Sochi"
 * @param definite whether it speaks of something known
 */
record NounPhrase(
    int begin, Optional<ActorGroup> possessor, List<ActorGroup> modifiers, boolean definite) {}
