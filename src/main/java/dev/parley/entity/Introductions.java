package dev.parley.entity;

import dev.parley.mention.Mention;
import dev.parley.mention.Mention.Type;
import java.util.List;

/** Collects the people of an article from all its mentions, before any is resolved. */
final class Introductions {

  private final People people;
  private final Guesses guesses;
  private final List<List<Mention>> mentions;

  Introductions(People people, Guesses guesses, List<List<Mention>> mentions) {
    this.people = people;
    this.guesses = guesses;
    this.mentions = mentions;
  }

  /** Adds the people of the sentences of {@code order}. */
  void read(List<Integer> order) {
    for (int sentence : order) {
      for (Mention mention : mentions.get(sentence)) {
        if (isPerson(mention) && introduces(mention) && !people.isStranger(mention)) {
          people.introduce(mention, sentence, guesses.of(mention, sentence));
        }
      }
    }
    for (int sentence : order) {
      for (Mention mention : mentions.get(sentence)) {
        if (isPerson(mention) && !introduces(mention)) {
          people.refer(mention, sentence);
        } else if (isPerson(mention) && people.isStranger(mention)
            || mention.type() == Type.OTHER && mention.name().isPresent()) {
          people.recognize(mention, sentence);
        }
      }
    }
    people.complete();
  }

  private static boolean isPerson(Mention mention) {
    return mention.name().isPresent()
        && switch (mention.type()) {
          case PERSON, COUNTERPART, ONLOOKER -> true;
          case ADJECTIVE -> !mention.people().isEmpty();
          case OFFICE, BODY, OFFICIALS, GROUP, REGIONAL, PLACE, REFERENCE, OTHER -> false;
        };
  }

  private static boolean introduces(Mention mention) {
    return mention.title().isPresent()
        || mention.type() == Type.COUNTERPART
        || mention.name().orElseThrow().indexOf(' ') > 0;
  }
}
