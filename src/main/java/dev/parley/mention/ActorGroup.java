package dev.parley.mention;

import java.util.List;
import java.util.Optional;

/**
 * One or more mentions that stand together: "A", "A and B", "the presidents of A, B and C".
 *
 * @param first its first token
 * @param last its last token
 * @param mentions what it is made of
 * @param actors whom it stands for, in text order; empty where nobody who can take part is meant
 * @param place the place that it may also mean
 * @param adjective whether it only modifies the noun behind it
 * @param possessive whether a possessive ending follows
 */
public record ActorGroup(
    int first,
    int last,
    List<Mention> mentions,
    List<Actor> actors,
    Optional<Location> place,
    boolean adjective,
    boolean possessive) {

  public ActorGroup {
    mentions = List.copyOf(mentions);
    actors = List.copyOf(actors);
  }

  /** Returns whether more than one takes part. */
  public boolean isPlural() {
    return actors.size() > 1
        || actors.stream().anyMatch(ActorGroup::isOfMany)
        || mentions.stream().anyMatch(mention -> mention.number() != Mention.Number.ONE);
  }

  private static boolean isOfMany(Actor actor) {
    return actor instanceof Actor.Body body && !body.organization().international();
  }

  /** Returns whether it names people, by name or by office, and no mere state or place. */
  public boolean hasPeople() {
    return mentions.stream()
        .anyMatch(
            mention ->
                switch (mention.type()) {
                  case PERSON, OFFICE, OFFICIALS, COUNTERPART, GROUP, REGIONAL, REFERENCE -> true;
                  case BODY, ADJECTIVE, PLACE, ONLOOKER, OTHER -> false;
                });
  }

  /** Returns whether its only mention is of {@code type}. */
  public boolean is(Mention.Type type) {
    return mentions.size() == 1 && mentions.getFirst().type() == type;
  }
}
