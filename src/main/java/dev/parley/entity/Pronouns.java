package dev.parley.entity;

import dev.parley.mention.Actor;
import dev.parley.mention.Reference;
import dev.parley.reference.Gender;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds whom pronouns and phrases such as "the two leaders" may mean. */
final class Pronouns {

  private static final double SURE = 0.8;

  private final Memory memory;
  private final People people;

  Pronouns(Memory memory, People people) {
    this.memory = memory;
    this.people = people;
  }

  /**
   * Returns whom {@code reference} may mean.
   *
   * @param acting who acts on it, and is not meant by it
   */
  List<Meaning> resolve(Reference reference, Optional<Actor> acting) {
    Readings readings = new Readings();
    switch (reference.kind()) {
      case HE -> person(Gender.MALE, acting, readings);
      case SHE -> person(Gender.FEMALE, acting, readings);
      case IT -> body(readings);
      case THEY -> they(acting, readings);
      case LEADERS -> leaders(reference.count(), readings);
      case SIDES -> sides(reference.count(), readings);
    }
    return readings.meanings(SURE);
  }

  private void person(Gender gender, Optional<Actor> acting, Readings readings) {
    memory
        .subject()
        .filter(actor -> fits(actor, gender, acting))
        .ifPresent(actor -> readings.add(actor, "acts in the sentence"));
    for (Actor actor : memory.sentence()) {
      if (fits(actor, gender, acting)) {
        readings.add(actor, "told of in the sentence");
      }
    }
    memory
        .topic()
        .filter(actor -> fits(actor, gender, acting))
        .ifPresent(actor -> readings.add(actor, "the sentence before is about"));
    for (Actor actor : memory.latest()) {
      if (fits(actor, gender, acting)) {
        readings.add(actor, "told of before");
      }
    }
  }

  private boolean fits(Actor actor, Gender gender, Optional<Actor> acting) {
    return Memory.isHuman(actor)
        && people.mayBe(actor, gender)
        && !acting.filter(actor::equals).isPresent();
  }

  private void body(Readings readings) {
    for (Actor actor : memory.sentence().reversed()) {
      if (!Memory.isHuman(actor)) {
        readings.add(actor, "told of in the sentence");
      }
    }
    for (Actor actor : memory.latest()) {
      if (!Memory.isHuman(actor)) {
        readings.add(actor, "told of before");
      }
    }
  }

  private void they(Optional<Actor> acting, Readings readings) {
    List<Actor> here =
        memory.sentence().stream()
            .filter(actor -> Memory.isHuman(actor) && !acting.filter(actor::equals).isPresent())
            .distinct()
            .toList();
    if (parties(here).size() > 1) {
      readings.add(here, "people of the sentence");
    }
    for (List<Actor> group : memory.groups()) {
      if (acting.isEmpty() || !group.contains(acting.get())) {
        readings.add(group, "told of together before");
      }
    }
  }

  private void leaders(int count, Readings readings) {
    for (List<Actor> group : memory.groups()) {
      if (isOf(group, count) && group.stream().allMatch(Memory::isHuman)) {
        readings.add(group, "people told of together before");
      }
    }
    readings.add(latest(count, true), "people of different parties told of before");
  }

  private void sides(int count, Readings readings) {
    for (List<Actor> group : memory.groups()) {
      List<Actor> bodies = parties(group);
      if (isOf(bodies, count) && bodies.size() > 1) {
        readings.add(bodies, "parties told of together before");
      }
    }
    readings.add(parties(latest(count, false)), "parties told of before");
  }

  private static boolean isOf(List<Actor> group, int count) {
    return (count == 0 || group.size() == count) && parties(group).size() == group.size();
  }

  /** Returns the latest actors of as many parties, in text order; empty where there are fewer. */
  private List<Actor> latest(int count, boolean humans) {
    int wanted = Math.max(count, 2);
    Map<Object, Actor> found = new LinkedHashMap<>();
    for (Actor actor : memory.latest()) {
      if ((!humans || Memory.isHuman(actor)) && found.size() < wanted) {
        found.putIfAbsent(Memory.party(actor), actor);
      }
    }
    return found.size() < wanted ? List.of() : new ArrayList<>(found.values()).reversed();
  }

  private static List<Actor> parties(List<Actor> actors) {
    return actors.stream()
        .map(actor -> actor.party().map(Actor::of).orElse(actor))
        .distinct()
        .toList();
  }
}
