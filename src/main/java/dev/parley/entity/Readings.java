package dev.parley.entity;

import dev.parley.mention.Actor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The readings of one mention in the course of being found, the best first. */
final class Readings {

  /** How many readings a mention keeps. */
  static final int MOST = 4;

  private final Map<List<Actor>, String> reasons = new LinkedHashMap<>();

  /** Adds a reading behind those found before, unless it is one of them. */
  Readings add(List<Actor> actors, String reason) {
    if (!actors.isEmpty() && reasons.size() < MOST) {
      reasons.putIfAbsent(actors, reason);
    }
    return this;
  }

  /** Adds one actor as a reading. */
  Readings add(Actor actor, String reason) {
    return add(List.of(actor), reason);
  }

  boolean isEmpty() {
    return reasons.isEmpty();
  }

  /** Returns the first actor of the best reading. */
  Optional<Actor> first() {
    return reasons.keySet().stream().findFirst().map(List::getFirst);
  }

  /**
   * Returns the readings, each half as likely as the one before.
   *
   * @param sure how likely it is that one of them is right
   */
  List<Meaning> meanings(double sure) {
    List<Meaning> meanings = new ArrayList<>();
    double rest = sure;
    for (Map.Entry<List<Actor>, String> reading : reasons.entrySet()) {
      boolean last = meanings.size() == reasons.size() - 1;
      double score = last ? rest : rest * 2 / 3;
      meanings.add(new Meaning(reading.getKey(), score, reading.getValue()));
      rest -= score;
    }
    return meanings;
  }
}
