package dev.parley.graph;

import dev.parley.mention.Actor;
import dev.parley.reference.Entity;
import dev.parley.reference.Office;
import java.util.Optional;

/** What actors are called, and by which title or office. */
final class ActorNames {

  private ActorNames() {}

  /** Returns what an article calls {@code actor}: unnamed holders of an office by the office. */
  static String own(Actor actor) {
    return actor instanceof Actor.OfficeHolder holder
        ? holder.office().map(Office::label).orElse(holder.title())
        : actor.label();
  }

  /** Returns what all articles call {@code actor}: unnamed holders of an office by their state. */
  static String shared(Actor actor) {
    return actor instanceof Actor.OfficeHolder holder
        ? holder.party().map(Entity::label).orElse(holder.title())
        : actor.label();
  }

  /** Returns the office that {@code actor} holds, where it is known. */
  static Optional<Office> office(Actor actor) {
    return switch (actor) {
      case Actor.KnownPerson person -> person.office();
      case Actor.NewPerson person -> person.office();
      case Actor.OfficeHolder holder -> holder.office();
      case Actor.StateActor state -> Optional.empty();
      case Actor.Body body -> Optional.empty();
      case Actor.NewBody body -> Optional.empty();
    };
  }

  /** Returns what the text calls {@code actor} beside or instead of a name. */
  static Optional<String> title(Actor actor) {
    return switch (actor) {
      case Actor.NewPerson person -> person.title();
      case Actor.OfficeHolder holder -> Optional.of(holder.title());
      case Actor.KnownPerson person -> Optional.empty();
      case Actor.StateActor state -> Optional.empty();
      case Actor.Body body -> Optional.empty();
      case Actor.NewBody body -> Optional.empty();
    };
  }
}
