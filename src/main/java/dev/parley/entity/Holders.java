package dev.parley.entity;

import dev.parley.mention.Actor;
import dev.parley.mention.Mention;
import dev.parley.mention.Title;
import dev.parley.reference.Entity;
import dev.parley.reference.Office;
import dev.parley.reference.OfficeType;
import dev.parley.reference.Person;
import dev.parley.reference.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds who holds an office that the text names without its holder. */
final class Holders {

  private static final Set<OfficeType> MINISTERS = Set.of(OfficeType.MINISTER);

  private final Offices offices;
  private final People people;
  private final Memory memory;
  private final Optional<State> home;

  Holders(Offices offices, People people, Memory memory, Optional<State> home) {
    this.offices = offices;
    this.people = people;
    this.memory = memory;
    this.home = home;
  }

  /** Returns who may hold {@code title} for all of {@code bodies}: one reading of several. */
  List<Meaning> of(Title title, List<Entity> bodies, boolean former) {
    if (bodies.size() == 1) {
      return of(title, bodies.getFirst(), former).meanings(1);
    }
    List<Actor> holders = new ArrayList<>();
    for (Entity body : bodies) {
      holders.add(of(title, body, former).meanings(1).getFirst().actors().getFirst());
    }
    return new Readings().add(holders, "holders of the office").meanings(1);
  }

  /** Returns the official whom the article names by a title: "the Chinese ambassador". */
  Optional<Actor> named(String title, Entity body) {
    return named(Title.of(title, Set.of(), false), body, false);
  }

  private Readings of(Title title, Entity body, boolean former) {
    Readings readings = new Readings();
    named(title, body, former)
        .ifPresent(actor -> readings.add(actor, "the article names the holder"));
    Optional<Office> office = offices.office(title, body);
    return incumbent(readings, office, body, singular(title), former);
  }

  private Readings incumbent(
      Readings readings, Optional<Office> office, Entity body, String title, boolean former) {
    Optional<Person> holder =
        former || !readings.isEmpty()
            ? Optional.empty()
            : office.flatMap(offices::holder);
    holder.ifPresent(
        person ->
            readings.add(
                people
                    .known(person)
                    .orElseGet(() -> new Actor.KnownPerson(person, office, Optional.of(body))),
                "held the office on the day"));
    return readings.add(
        new Actor.OfficeHolder(title, office, Optional.of(body)), "holds the office unnamed");
  }

  /** Returns the one whom the article names as holder of {@code title} for {@code body}. */
  private Optional<Actor> named(Title title, Entity body, boolean former) {
    Optional<Actor> recent =
        memory.latest().stream().filter(actor -> bears(actor, title, body, former)).findFirst();
    if (recent.isPresent()) {
      return recent;
    }
    for (Actor actor : people.all()) {
      if (bears(actor, title, body, former)) {
        return Optional.of(actor);
      }
    }
    return Optional.empty();
  }

  private boolean bears(Actor actor, Title title, Entity body, boolean former) {
    return actor.isPerson()
        && actor.party().filter(body::equals).isPresent()
        && bears(actor, title, former);
  }

  private boolean bears(Actor actor, Title title, boolean former) {
    boolean holds =
        actor instanceof Actor.KnownPerson known && offices.holds(known.person(), title);
    return holds && !former
        || people
            .profile(actor)
            .filter(
                profile ->
                    profile.told().stream()
                        .anyMatch(
                            told ->
                                told.former() == former
                                    && told.title()
                                        .filter(other -> isAlike(other, title, actor.party()))
                                        .isPresent()))
            .isPresent();
  }

  /** Returns whether two titles are of one office of {@code body}: "president", "leader". */
  private boolean isAlike(Title one, Title other, Optional<Entity> body) {
    String text = singular(other);
    boolean minister =
        MINISTERS.equals(other.types())
            && one.text().endsWith(" " + text)
            && one.types().equals(MINISTERS);
    return one.text().equals(text)
        || one.text().startsWith(text + " ")
        || minister
        || body.flatMap(owner -> offices.office(one, owner))
            .filter(office -> offices.office(other, body.get()).filter(office::equals).isPresent())
            .isPresent();
  }

  private static String singular(Title title) {
    String text = title.text();
    return title.plural() && text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
  }

  /** Returns whom "the president" may mean: one told of before, else that of a likely state. */
  List<Meaning> ofNobody(Title title) {
    Readings readings = new Readings();
    for (Actor actor : memory.latest()) {
      if (actor.isPerson() && bears(actor, title, false) && !memory.sentence().contains(actor)) {
        readings.add(actor, "bears the title");
      }
    }
    for (Actor actor : memory.latest()) {
      if (actor.isPerson() && bears(actor, title, false)) {
        readings.add(actor, "bears the title in the sentence");
      }
    }
    if (readings.isEmpty()) {
      Optional<Entity> body = offices.onlyBody(title).or(() -> home.map(state -> state));
      body.filter(owner -> offices.office(title, owner).isPresent())
          .ifPresent(
              owner ->
                  of(title, owner, false)
                      .meanings(1)
                      .forEach(
                          meaning ->
                              readings.add(
                                  meaning.actors(), "of the state that the article is from")));
      return readings.meanings(0.4);
    }
    return readings.meanings(0.8);
  }

  /** Returns whom "the presidents" may mean: those last told of together who bear the title. */
  List<Meaning> ofNobodies(Title title) {
    Readings readings = new Readings();
    for (List<Actor> group : memory.groups()) {
      if (group.stream().allMatch(actor -> bears(actor, title, false) || isHolder(actor, title))) {
        readings.add(group, "told of together before");
      }
    }
    return readings.meanings(0.8);
  }

  private static boolean isHolder(Actor actor, Title title) {
    return actor instanceof Actor.OfficeHolder holder && holder.title().equals(singular(title));
  }

  /** Returns who holds, for each body of a counterpart, the office of whom it is a counterpart. */
  List<Meaning> counterparts(Mention mention) {
    Optional<Office> like =
        memory
            .subject()
            .or(() -> memory.latest().stream().filter(Memory::isHuman).findFirst())
            .flatMap(Actor::office);
    Optional<OfficeType> type = like.map(Office::type);
    List<Actor> counterparts = new ArrayList<>();
    for (Entity body : mention.bodies()) {
      Optional<Office> office = type.flatMap(of -> offices.ofType(body, of));
      Readings readings = new Readings();
      people
          .all()
          .forEach(
              actor -> {
                if (actor.party().filter(body::equals).isPresent()
                    && actor.office().equals(office)
                    && office.isPresent()) {
                  readings.add(actor, "");
                }
              });
      counterparts.add(
          incumbent(readings, office, body, "counterpart", false)
              .meanings(1)
              .getFirst()
              .actors()
              .getFirst());
    }
    return new Readings().add(counterparts, "holds the same office for another").meanings(0.9);
  }
}
