package dev.parley.event;

import dev.parley.text.Sentence;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a word that tells of meetings says of its parties.
 *
 * @param name the base form of a verb, the singular of a noun as listed
 * @param noun whether it is a noun; else it is a verb
 * @param kind what kind of meeting it tells of
 * @param family the name of the frames that are weighed alike
 * @param slots the role of what stands in a slot: {@code subj}, {@code obj}, a preposition, ...
 * @param needed the slots of which one must be filled by an actor or a place; none where the word
 *     tells of a meeting by itself
 * @param barred the slots that nothing may fill: "called on A <i>to resign</i>"
 * @param weak whether the word mostly tells of something else
 */
public record Frame(
    String name,
    boolean noun,
    Kind kind,
    String family,
    Map<String, Role> slots,
    Set<String> needed,
    Set<String> barred,
    boolean weak) {

  /** The slots that are no prepositions. */
  private static final Set<String> BARE = Set.of("subj", "obj", "poss", "comp");

  public Frame {
    slots = Map.copyOf(slots);
    needed = Set.copyOf(needed);
    barred = Set.copyOf(barred);
  }

  /** Returns the role of what stands in {@code slot}. */
  public Optional<Role> role(String slot) {
    return Optional.ofNullable(slots.get(slot));
  }

  /** Returns the needed slots that no preposition announces. */
  Set<String> neededBare() {
    return needed.stream().filter(BARE::contains).collect(Collectors.toSet());
  }

  /**
   * Returns whether {@code sentence} has what the frame cannot do without, as far as words tell:
   * one of the prepositions, where nothing but what stands behind them can fill the needed slots.
   */
  boolean mayTellIn(Sentence sentence) {
    return needed.isEmpty()
        || !Collections.disjoint(needed, BARE)
        || sentence.tokens().stream().anyMatch(token -> needed.contains(token.lower()));
  }

  /** Returns whether a place that somebody goes to stands for its state as host. */
  public boolean hosts() {
    return kind == Kind.VISIT;
  }
}
