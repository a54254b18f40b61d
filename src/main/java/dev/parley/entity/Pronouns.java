package dev.parley.entity;

import dev.parley.mention.Actor;
import dev.parley.mention.Reference;
import dev.parley.reference.Gender;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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
    Predicate<Actor> free = actor -> acting.filter(actor::equals).isEmpty();
    Readings readings =
        switch (reference.kind()) {
          case HE -> person(free.and(actor -> people.mayBe(actor, Gender.MALE)));
          case SHE -> person(free.and(actor -> people.mayBe(actor, Gender.FEMALE)));
          case IT -> new Readings().add(memory.body().stream().toList(), "acts");
          case ITS -> one(memory.sentence().reversed(), actor -> !Memory.isHuman(actor));
          case THEY -> they(free);
          case LEADERS -> leaders(reference.count());
          case SIDES -> sides(reference.count());
          case PAIR -> pair();
        };
    return readings.meanings(SURE);
  }

  private Readings person(Predicate<Actor> fits) {
    List<Actor> here = new ArrayList<>();
    memory.subject().ifPresent(here::add);
    here.addAll(memory.sentence());
    memory.topic().ifPresent(here::add);
    return one(here, fits.and(Memory::isHuman));
  }

  /** Returns those that fit: of {@code first} before all others, then who was told of last. */
  private Readings one(List<Actor> first, Predicate<Actor> fits) {
    Readings readings = new Readings();
    first.stream().filter(fits).forEach(actor -> readings.add(actor, "acts or told of here"));
    memory.latest().stream().filter(fits).forEach(actor -> readings.add(actor, "told of before"));
    return readings;
  }

  private Readings they(Predicate<Actor> free) {
    Readings readings = new Readings();
    List<Actor> here =
        memory.sentence().stream().filter(free.and(Memory::isHuman)).distinct().toList();
    if (Memory.parties(here).size() > 1) {
      readings.add(here, "people of the sentence");
    }
    readings.add(memory.crowd().stream().filter(free).toList(), "several who act");
    for (List<Actor> group : memory.groups()) {
      if (group.stream().allMatch(free)) {
        readings.add(group, "told of together before");
      }
    }
    return readings;
  }

  private Readings leaders(int count) {
    Readings readings = new Readings();
    for (List<Actor> group : memory.groups()) {
      if (isOf(group, count) && group.stream().allMatch(Memory::isHuman)) {
        readings.add(group, "people told of together before");
      }
    }
    return readings.add(latest(count, Memory::isHuman), "people of parties told of before");
  }

  private Readings pair() {
    Readings readings = leaders(2);
    return readings.isEmpty() ? sides(2) : readings;
  }

  private Readings sides(int count) {
    Readings readings = new Readings();
    for (List<Actor> group : memory.groups()) {
      List<Actor> parties = Memory.parties(group);
      if (isOf(parties, count) && parties.size() > 1) {
        readings.add(parties, "parties told of together before");
      }
    }
    return readings.add(Memory.parties(latest(count, actor -> true)), "parties told of before");
  }

  private static boolean isOf(List<Actor> group, int count) {
    return (count == 0 || group.size() == count) && Memory.parties(group).size() == group.size();
  }

  /** Returns the latest actors of as many parties, in text order; empty where there are fewer. */
  private List<Actor> latest(int count, Predicate<Actor> wanted) {
    List<Actor> found = new ArrayList<>();
    for (Actor actor : memory.latest()) {
      Object party = Memory.party(actor);
      if (wanted.test(actor)
          && found.size() < Math.max(count, 2)
          && found.stream().map(Memory::party).noneMatch(party::equals)) {
        found.addFirst(actor);
      }
    }
    return found.size() < Math.max(count, 2) ? List.of() : found;
  }
}
