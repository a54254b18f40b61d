package dev.parley.entity;

import dev.parley.mention.Mention;
import dev.parley.mention.Mention.Type;
import dev.parley.mention.Title;
import dev.parley.reference.Entity;
import dev.parley.reference.State;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects the people of an article from all its mentions, before any is resolved. */
final class Introductions {

  private final People people;
  private final Optional<State> home;
  private final List<List<Mention>> mentions;

  Introductions(People people, Optional<State> home, List<List<Mention>> mentions) {
    this.people = people;
    this.home = home;
    this.mentions = mentions;
  }

  /** Adds the people of the sentences of {@code order}. */
  void read(List<Integer> order) {
    for (int sentence : order) {
      for (Mention mention : mentions.get(sentence)) {
        if (isPerson(mention) && introduces(mention)) {
          people.introduce(mention, sentence, guess(mention, sentence));
        }
      }
    }
    for (int sentence : order) {
      for (Mention mention : mentions.get(sentence)) {
        if (isPerson(mention) && !introduces(mention)) {
          people.refer(mention, sentence);
        } else if (mention.type() == Type.OTHER && mention.name().isPresent()) {
          people.recognize(mention, sentence);
        }
      }
    }
    people.complete();
  }

  private static boolean isPerson(Mention mention) {
    return mention.name().isPresent()
        && switch (mention.type()) {
          case PERSON, COUNTERPART -> true;
          case ADJECTIVE -> !mention.people().isEmpty();
          case OFFICE, BODY, OFFICIALS, GROUP, REGIONAL, PLACE, REFERENCE, OTHER -> false;
        };
  }

  private static boolean introduces(Mention mention) {
    return mention.title().isPresent()
        || mention.type() == Type.COUNTERPART
        || mention.name().orElseThrow().indexOf(' ') > 0;
  }

  /** Returns the one state of the sentence, else that of the place the article is written from. */
  private Optional<Entity> guess(Mention mention, int sentence) {
    if (mention.title().map(Title::types).filter(types -> !types.isEmpty()).isEmpty()) {
      return Optional.empty();
    }
    Set<Entity> states = new LinkedHashSet<>();
    for (Mention other : mentions.get(sentence)) {
      if (other.type() != Type.PLACE && other.last() < mention.first()) {
        states.addAll(other.bodies());
      }
    }
    return states.size() == 1 ? Optional.of(states.iterator().next()) : home.map(state -> state);
  }
}
