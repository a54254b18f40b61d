package dev.parley.mention;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Predicate;

/** Whom an article has spoken of, the latest last. */
final class Salience {

  /** How many actors, and groups of them, are remembered: more than any reader has in mind. */
  static final int MEMORY = 200;

  private final SequencedSet<Actor> actors = new LinkedHashSet<>();
  private final Deque<List<Actor>> groups = new ArrayDeque<>();

  /** Remembers actors as told of last. */
  void note(List<Actor> told) {
    for (Actor actor : told) {
      actors.addLast(actor);
      if (actors.size() > MEMORY) {
        actors.removeFirst();
      }
    }
  }

  /** Remembers that actors were told of as several. */
  void noteGroup(List<Actor> told) {
    groups.addLast(told);
    if (groups.size() > MEMORY) {
      groups.removeFirst();
    }
  }

  /** Returns all actors, the latest last. */
  SequencedSet<Actor> actors() {
    return actors;
  }

  /** Returns the latest actor that is {@code wanted}. */
  Optional<Actor> latest(Predicate<Actor> wanted) {
    for (Actor actor : actors.reversed()) {
      if (wanted.test(actor)) {
        return Optional.of(actor);
      }
    }
    return Optional.empty();
  }

  /** Returns the latest of those spoken of as several who are {@code wanted}. */
  Optional<List<Actor>> latestGroup(Predicate<List<Actor>> wanted) {
    for (List<Actor> group : groups.reversed()) {
      if (wanted.test(group)) {
        return Optional.of(group);
      }
    }
    return Optional.empty();
  }
}
