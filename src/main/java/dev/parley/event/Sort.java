package dev.parley.event;

import dev.parley.mention.Actor;
import java.util.List;

/** Of what sort actors are: how likely they are to meet others for a state or body. */
public enum Sort {
  /** Several, as "the two leaders" are. */
  SEVERAL,
  /** A person of the reference who holds an office. */
  OFFICIAL,
  /** A person of the reference who speaks for a state or body. */
  KNOWN,
  /** A person whom the text gives an office or a title, and a state or body. */
  TITLED,
  /** A person whom the text gives a state or body. */
  PERSON,
  /** A person who speaks for nobody. */
  PRIVATE,
  /** An office without a name. */
  OFFICE,
  STATE,
  /** A body of several states. */
  BODY,
  /** A group that takes sides. */
  GROUP;

  /** Returns the sort of {@code actors}. */
  public static Sort of(List<Actor> actors) {
    return actors.size() > 1 ? SEVERAL : of(actors.getFirst());
  }

  private static Sort of(Actor actor) {
    return switch (actor) {
      case Actor.KnownPerson person -> of(person);
      case Actor.NewPerson person -> of(person);
      case Actor.OfficeHolder holder -> OFFICE;
      case Actor.StateActor state -> STATE;
      case Actor.Body body -> body.organization().international() ? BODY : GROUP;
      case Actor.NewBody body -> body.several() ? BODY : GROUP;
    };
  }

  private static Sort of(Actor.KnownPerson person) {
    return person.office().isPresent() ? OFFICIAL : person.party().isPresent() ? KNOWN : PRIVATE;
  }

  private static Sort of(Actor.NewPerson person) {
    boolean titled = person.office().isPresent() || person.title().isPresent();
    return person.party().isEmpty() ? PRIVATE : titled ? TITLED : PERSON;
  }
}
