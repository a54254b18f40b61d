package dev.parley.event;

import dev.parley.entity.Entities;
import dev.parley.entity.Meaning;
import dev.parley.entity.Referent;
import dev.parley.event.FrameTable.Clarity;
import dev.parley.mention.Actor;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells whether an article names who may meet: without them it tells of nothing. */
final class Gate {

  /** How many sentences back the parties of a meeting may be named. */
  private static final int BACK = 3;

  private Gate() {}

  /** Returns whether some sentence, as clear as {@code clarities} say, may tell of a meeting. */
  static boolean opens(List<Clarity> clarities, Entities who) {
    for (int at = 0; at < clarities.size(); at++) {
      if (opens(clarities.get(at), who, at)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether sentence {@code at}, as clear as {@code clarity}, may tell of a meeting. */
  static boolean opens(Clarity clarity, Entities who, int at) {
    return switch (clarity) {
      case NONE -> false;
      case WEAK -> namesVisitor(who.of(at)) || parties(who, at, at) > 1;
      case CLEAR -> namesGuest(who.of(at)) || parties(who, at - BACK, at) > 1;
    };
  }

  private static int parties(Entities who, int first, int last) {
    Set<Object> parties = new HashSet<>();
    for (int at = Math.max(0, first); at <= last; at++) {
      parties.addAll(Actor.parties(actors(who.of(at))));
    }
    return parties.size();
  }

  /** Returns whether {@code here} has somebody and a place, or a body of several states. */
  private static boolean namesGuest(List<Referent> here) {
    List<Actor> actors = actors(here);
    return actors.stream().anyMatch(Actor::isInternational)
        || !actors.isEmpty() && namesPlace(here);
  }

  /** Returns whether {@code here} has somebody in office and a place. */
  private static boolean namesVisitor(List<Referent> here) {
    return namesPlace(here) && actors(here).stream().anyMatch(Gate::holdsOffice);
  }

  private static boolean namesPlace(List<Referent> here) {
    return here.stream().anyMatch(each -> each.mention().place().isPresent());
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
