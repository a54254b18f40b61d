package dev.parley.meeting;

import java.util.Optional;

/**
 * What became of a meeting.
 *
 * @param decision what of all its reports together decided, and how likely it made it; empty where
 *     that is what the reports say themselves
 */
record Ending(Status status, Optional<Decision> decision) {

  /** The features that weighed most, and the probability, from 0 to 1. */
  record Decision(String features, double probability) {}

  /** Returns what the reports of a meeting say themselves. */
  static Ending told(Status status) {
    return new Ending(status, Optional.empty());
  }
}
