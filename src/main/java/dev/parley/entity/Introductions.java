package dev.parley.entity;

import dev.parley.mention.Mention;
import dev.parley.mention.Mention.Type;
import dev.parley.mention.Title;
import dev.parley.reference.Entity;
import dev.parley.reference.State;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Collects the people of an article from all its mentions, before any is resolved.
 *
 * <p>Where no words say for which state somebody speaks, it is guessed: the one that mostly has
 * such an office, the one told of just before, the one the article tells of most, or the one it is
 * from.
 */
final class Introductions {

  private static final int SENTENCES = 2;

  private final People people;
  private final States states;
  private final List<List<Mention>> mentions;
  private final List<Followers> followers;
  private final Optional<Entity> usual;

  /**
   * @param followers who follows whom in each sentence
   * @param told how often the article tells of each state
   */
  Introductions(
      People people,
      States states,
      List<List<Mention>> mentions,
      List<Followers> followers,
      Map<State, Integer> told,
      Optional<State> home) {
    this.people = people;
    this.states = states;
    this.mentions = mentions;
    this.followers = followers;
    this.usual =
        told.keySet().stream().max(Comparator.comparing(told::get)).or(() -> home).map(it -> it);
  }

  /** Returns how often {@code mentions} tell of each state, in the order in which they first do. */
  static Map<State, Integer> told(List<List<Mention>> mentions) {
    Map<State, Integer> counts = new LinkedHashMap<>();
    for (List<Mention> sentence : mentions) {
      for (Mention mention : sentence) {
        state(mention).ifPresent(state -> counts.merge(state, 1, Integer::sum));
      }
    }
    return counts;
  }

  private static Optional<State> state(Mention mention) {
    return mention.type() != Type.PLACE
            && mention.bodies().size() == 1
            && mention.bodies().getFirst() instanceof State state
        ? Optional.of(state)
        : Optional.empty();
  }

  /** Adds the people of the sentences of {@code order}. */
  void read(List<Integer> order) {
    for (int sentence : order) {
      if (mentions.get(sentence).isEmpty()) {
        continue;
      }
      Optional<Entity> told = before(sentence);
      for (Mention mention : mentions.get(sentence)) {
        if (isPerson(mention) && introduces(mention)) {
          people.introduce(mention, sentence, guess(mention, told));
        }
        told = state(mention).isPresent() ? state(mention).map(it -> it) : told;
      }
    }
    for (int sentence : order) {
      for (Mention mention : mentions.get(sentence)) {
        if (mention.name().isPresent() && !(isPerson(mention) && introduces(mention))) {
          refer(mention, sentence);
        }
      }
    }
    for (int sentence : order) {
      follow(mentions.get(sentence), followers.get(sentence));
    }
    people.complete();
  }

  private void follow(List<Mention> here, Followers followers) {
    for (int at = 0; at < here.size(); at++) {
      Mention follower = here.get(at);
      if (isPerson(follower)) {
        followers.leaderByName(at).ifPresent(leader -> people.follow(follower, here.get(leader)));
      }
    }
  }

  private void refer(Mention mention, int sentence) {
    if (isPerson(mention) && !isFull(mention)) {
      people.refer(mention, sentence);
    } else if (isPerson(mention) || mention.type() == Type.OTHER) {
      people.recognize(mention, sentence);
    }
  }

  private static boolean isFull(Mention mention) {
    return mention.name().orElseThrow().indexOf(' ') > 0;
  }

  private static boolean isPerson(Mention mention) {
    return mention.name().isPresent()
        && switch (mention.type()) {
          case PERSON, COUNTERPART, ONLOOKER -> true;
          case ADJECTIVE, OFFICIALS -> !mention.people().isEmpty();
          case OFFICE, BODY, GROUP, REGIONAL, PLACE, REFERENCE, OTHER -> false;
        };
  }

  private boolean introduces(Mention mention) {
    return mention.title().isPresent()
        || mention.type() == Type.COUNTERPART
        || isFull(mention) && !people.isStranger(mention);
  }

  /** Returns for which state the holder of the title of {@code mention} may speak. */
  private Optional<Entity> guess(Mention mention, Optional<Entity> toldBefore) {
    String title = mention.title().map(Title::text).orElse("");
    return states.hasOffice(title) ? states.ofTitle(title).or(() -> toldBefore) : Optional.empty();
  }

  /** Returns the last state of the sentences before. */
  private Optional<Entity> before(int sentence) {
    for (int index = sentence - 1; index >= Math.max(0, sentence - SENTENCES); index--) {
      Optional<Entity> told =
          mentions.get(index).reversed().stream()
              .flatMap(mention -> state(mention).<Entity>map(it -> it).stream())
              .findFirst();
      if (told.isPresent()) {
        return told;
      }
    }
    return usual;
  }
}
