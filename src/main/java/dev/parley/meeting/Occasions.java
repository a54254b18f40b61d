package dev.parley.meeting;

import dev.parley.event.Argument;
import dev.parley.event.Candidate;
import dev.parley.event.Kind;
import dev.parley.event.Role;
import dev.parley.event.Trigger;
import dev.parley.mention.Actor;
import dev.parley.syntax.Tag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Parts what one trigger tells of several meetings: calls with A, B and C; bilateral meetings with
 * each of them; visits to several states. "A conference call with A and B" is one.
 */
final class Occasions {

  private static final Set<String> PARTNER_SLOTS = Set.of("with", "patient", "to", "gov.with");

  private Occasions() {}

  /** Returns the participants of each meeting; one list where there is one meeting. */
  static List<List<Argument>> of(Candidate candidate, List<Argument> taken) {
    Map<Set<Object>, List<Argument>> apart = new LinkedHashMap<>();
    List<Argument> shared = new ArrayList<>();
    for (Argument argument : taken) {
      if (isApart(candidate, argument)) {
        for (List<Actor> side : sides(argument.actors())) {
          apart
              .computeIfAbsent(Actor.parties(side), parties -> new ArrayList<>())
              .add(argument.with(side));
        }
      } else {
        shared.add(argument);
      }
    }
    boolean visits = visits(candidate);
    if (visits && apart.size() > 1) {
      // Nobody visits his own state on the way to another.
      apart.keySet().removeIf(Cast.parties(shared)::containsAll);
    }
    if (apart.isEmpty() || !visits && (apart.size() < 2 || shared.isEmpty())) {
      return List.of(taken);
    }
    List<List<Argument>> occasions = new ArrayList<>();
    for (List<Argument> partners : apart.values()) {
      List<Argument> with = new ArrayList<>(shared);
      with.addAll(partners);
      occasions.add(List.copyOf(with));
    }
    return occasions;
  }

  /** Returns {@code actors} by the party that they stand for: "the presidents of A and B". */
  private static Collection<List<Actor>> sides(List<Actor> actors) {
    Map<Object, List<Actor>> sides = new LinkedHashMap<>();
    for (Actor actor : actors) {
      sides.computeIfAbsent(actor.side(), side -> new ArrayList<>()).add(actor);
    }
    return sides.values();
  }

  /** Returns whether {@code argument} has a meeting of its own. */
  private static boolean isApart(Candidate candidate, Argument argument) {
    if (visits(candidate)) {
      return argument.role() == Role.HOST;
    }
    return PARTNER_SLOTS.contains(argument.slot())
        && (isCalled(candidate) || candidate.setting().each() || isPlural(candidate));
  }

  /** Returns whether several are called one after the other, and no one call unites them. */
  private static boolean isCalled(Candidate candidate) {
    Trigger trigger = candidate.trigger();
    return trigger.frame().kind() == Kind.CALL
        && !(trigger.frame().noun() && tag(candidate) == Tag.NN);
  }

  private static boolean visits(Candidate candidate) {
    return candidate.trigger().frame().kind() == Kind.VISIT;
  }

  private static boolean isPlural(Candidate candidate) {
    return candidate.trigger().frame().name().equals("meetings") && tag(candidate) == Tag.NNS;
  }

  private static Tag tag(Candidate candidate) {
    return candidate.passage().parse().tag(candidate.trigger().head());
  }
}
