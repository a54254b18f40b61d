package dev.parley.entity;

import dev.parley.mention.Mention;
import dev.parley.mention.Mention.Type;
import dev.parley.mention.Title;
import dev.parley.reference.Entity;
import dev.parley.reference.State;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Guesses for which state somebody speaks, where no words of the article say so: the one that
 * mostly has such an office, the one told of just before, the one the article is about, or the one
 * it is from.
 */
final class Guesses {

  private static final int SENTENCES = 2;

  private final States states;
  private final List<List<Mention>> mentions;
  private final Optional<State> home;
  private final Optional<Entity> mostTold;

  Guesses(States states, List<List<Mention>> mentions, Optional<State> home) {
    this.states = states;
    this.mentions = mentions;
    this.home = home;
    this.mostTold = mostTold(mentions);
  }

  private static Optional<Entity> mostTold(List<List<Mention>> mentions) {
    Map<Entity, Integer> counts = new HashMap<>();
    for (List<Mention> sentence : mentions) {
      for (Mention mention : sentence) {
        state(mention).ifPresent(state -> counts.merge(state, 1, Integer::sum));
      }
    }
    Entity most = null;
    for (Entity state : counts.keySet()) {
      int more = most == null ? 1 : counts.get(state) - counts.get(most);
      if (more > 0 || more == 0 && state.iri().compareTo(most.iri()) < 0) {
        most = state;
      }
    }
    return Optional.ofNullable(most);
  }

  private static Optional<Entity> state(Mention mention) {
    return mention.bodies().size() == 1 && mention.bodies().getFirst() instanceof State state
        ? Optional.of(state)
        : Optional.empty();
  }

  /** Returns the state for which the holder of the title of {@code mention} may speak. */
  Optional<Entity> of(Mention mention, int sentence) {
    String title = mention.title().map(Title::text).orElse("");
    if (!states.hasOffice(title)) {
      return Optional.empty();
    }
    return states
        .ofTitle(title)
        .or(() -> lastTold(mention, sentence))
        .or(() -> mostTold)
        .or(() -> home.map(state -> state));
  }

  private Optional<Entity> lastTold(Mention mention, int sentence) {
    for (int index = sentence; index >= Math.max(0, sentence - SENTENCES); index--) {
      for (Mention other : mentions.get(index).reversed()) {
        boolean before = index < sentence || other.last() < mention.first();
        if (before && other.type() != Type.PLACE && state(other).isPresent()) {
          return state(other);
        }
      }
    }
    return Optional.empty();
  }
}
