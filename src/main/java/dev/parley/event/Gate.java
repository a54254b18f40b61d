package dev.parley.event;

import dev.parley.entity.Meaning;
import dev.parley.entity.Referent;
import dev.parley.event.FrameTable.Clarity;
import dev.parley.mention.Actor;
import java.util.List;

/** Tells whether a sentence names who may meet: an article without such a one tells of nothing. */
final class Gate {

  private Gate() {}

  /**
   * Returns whether there are two parties, or a body of several states, beside a clear word; beside
   * a weak one, somebody in office and another party or a place.
   */
  static boolean opens(Clarity clarity, List<Referent> referents) {
    return switch (clarity) {
      case NONE -> false;
      case WEAK -> {
        boolean place = referents.stream().anyMatch(each -> each.mention().place().isPresent());
        List<Actor> actors = actors(referents);
        yield actors.stream().anyMatch(Gate::holdsOffice)
            && (place || Actor.parties(actors).size() > 1);
      }
      case CLEAR -> {
        List<Actor> actors = actors(referents);
        yield actors.stream().anyMatch(Actor::isInternational) || Actor.parties(actors).size() > 1;
      }
    };
  }

  private static List<Actor> actors(List<Referent> referents) {
    return referents.stream()
        .flatMap(each -> each.best().stream())
        .map(Meaning::actors)
        .flatMap(List::stream)
        .toList();
  }

  /** Returns whether {@code actor} is of the reference, or holds an office of it. */
  private static boolean holdsOffice(Actor actor) {
    return switch (actor) {
      case Actor.KnownPerson person -> true;
      case Actor.NewPerson person -> person.office().isPresent();
      case Actor.OfficeHolder holder -> holder.office().isPresent();
      case Actor.StateActor state -> false;
      case Actor.Body body -> false;
      case Actor.NewBody body -> false;
    };
  }
}
