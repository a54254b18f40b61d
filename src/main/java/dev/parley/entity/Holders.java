package dev.parley.entity;

import dev.parley.language.WordLists;
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
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds who holds an office that the text names without its holder: whom the article names comes
 * before whom the reference knows.
 */
final class Holders {

  private static final Set<OfficeType> MINISTERS = Set.of(OfficeType.MINISTER);
  private static final Set<OfficeType> LEADERS =
      Set.of(OfficeType.HEAD_OF_STATE, OfficeType.HEAD_OF_GOVERNMENT, OfficeType.SUPREME_LEADER);

  private final Offices offices;
  private final People people;
  private final Memory memory;
  private final Optional<State> home;
  private final WordLists words;

  Holders(Offices offices, People people, Memory memory, Optional<State> home, WordLists words) {
    this.offices = offices;
    this.people = people;
    this.memory = memory;
    this.home = home;
    this.words = words;
  }

  /** Returns who may hold {@code title} for all of {@code bodies}: one reading of several. */
  List<Meaning> of(Title title, List<Entity> bodies, boolean former) {
    return all(bodies.stream().map(body -> holder(title, body, former, !former)).toList());
  }

  /** "an Iranian minister": returns somebody whom the article names so, else nobody by name. */
  List<Meaning> ofAny(Title title, List<Entity> bodies, boolean former) {
    return all(bodies.stream().map(body -> holder(title, body, former, false)).toList());
  }

  private Readings holder(Title title, Entity body, boolean former, boolean only) {
    Optional<Office> office = offices.office(title, body);
    return holder(
        of(body, actor -> bears(actor, title, former)),
        office.filter(held -> only && !offices.isShared(title, body)),
        unnamed(title, body));
  }

  private Actor unnamed(Title title, Entity body) {
    return new Actor.OfficeHolder(singular(title), offices.office(title, body), Optional.of(body));
  }

  /** Returns the readings of the only office, or one reading of the best holders of several. */
  private static List<Meaning> all(List<Readings> holders) {
    if (holders.size() == 1) {
      return holders.getFirst().meanings(1);
    }
    List<Actor> best = holders.stream().flatMap(readings -> readings.first().stream()).toList();
    return new Readings().add(best, "holders of the office").meanings(1);
  }

  private Readings holder(Optional<Actor> named, Optional<Office> office, Actor unnamed) {
    Readings readings = new Readings();
    named.ifPresent(actor -> readings.add(actor, "the article names the holder"));
    if (named.isEmpty()) {
      office
          .flatMap(offices::holder)
          .map(
              person ->
                  people
                      .known(person)
                      .orElseGet(() -> new Actor.KnownPerson(person, office, unnamed.party())))
          .ifPresent(actor -> readings.add(actor, "held the office on the day"));
    }
    return readings.add(unnamed, "holds the office unnamed");
  }

  /** Returns somebody of {@code body} whom the article names, whom it told of last before all. */
  private Optional<Actor> of(Entity body, Predicate<Actor> wanted) {
    return Stream.concat(memory.latest().stream(), people.of(body).stream())
        .filter(actor -> actor.party().filter(body::equals).isPresent() && wanted.test(actor))
        .findFirst();
  }

  /** Returns the official whom the article names by a title: "the Chinese ambassador". */
  Optional<Actor> official(String called, Entity body) {
    Title title = Title.of(called, Set.of(), false);
    return of(body, actor -> bears(actor, title, false)).or(() -> only(called, body));
  }

  /** "the Norwegian diplomat": returns the one person of {@code body} whom the article names. */
  private Optional<Actor> only(String called, Entity body) {
    List<Actor> named =
        memory.latest().stream()
            .filter(actor -> actor.isPerson() && actor.party().filter(body::equals).isPresent())
            .filter(actor -> actor.office().map(Office::type).filter(LEADERS::contains).isEmpty())
            .toList();
    return words.contains("general officials", called) && named.size() == 1
        ? Optional.of(named.getFirst())
        : Optional.empty();
  }

  private boolean bears(Actor actor, Title title, boolean former) {
    return actor instanceof Actor.KnownPerson known && holds(known.person(), title, former)
        || people.profile(actor).stream()
            .flatMap(profile -> profile.told().stream())
            .filter(told -> told.former() == former)
            .flatMap(told -> told.title().stream())
            .anyMatch(told -> isAlike(told, title, actor.party()));
  }

  private boolean holds(Person person, Title title, boolean former) {
    boolean now = offices.holds(person, title);
    return former ? offices.held(person, title) && !now : now;
  }

  /** Returns whether two titles may be of one office of {@code body}: "president", "leader". */
  private boolean isAlike(Title told, Title title, Optional<Entity> body) {
    String words = singular(title);
    boolean minister =
        MINISTERS.equals(title.types()) && !told.types().contains(OfficeType.HEAD_OF_GOVERNMENT);
    Optional<Office> office = body.flatMap(owner -> offices.office(title, owner));
    return told.text().equals(words)
        || told.text().startsWith(words + " ")
        || minister && told.text().endsWith(" " + words)
        || office.isPresent() && office.equals(offices.office(told, body.get()));
  }

  private static String singular(Title title) {
    String text = title.text();
    return title.plural() && text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
  }

  /** Returns whom "the president" may mean: one told of before, else that of a likely state. */
  List<Meaning> ofNobody(Title title, boolean former) {
    Readings readings = new Readings();
    List<Actor> bearers =
        memory.latest().stream()
            .filter(actor -> actor.isPerson() && bears(actor, title, former))
            .toList();
    bearers.stream()
        .filter(actor -> !memory.sentence().contains(actor))
        .forEach(actor -> readings.add(actor, "bears the title"));
    bearers.forEach(actor -> readings.add(actor, "bears the title in the sentence"));
    if (!readings.isEmpty() || former) {
      return readings.meanings(0.8);
    }
    Optional<Entity> body = offices.onlyBody(title).or(() -> home.map(state -> state));
    body.filter(owner -> offices.office(title, owner).isPresent())
        .flatMap(owner -> of(title, List.of(owner), false).stream().findFirst())
        .ifPresent(holder -> readings.add(holder.actors(), "of the state the article is from"));
    return readings.meanings(0.4);
  }

  /** Returns whom "the presidents" may mean: those last told of together who bear the title. */
  List<Meaning> ofNobodies(Title title) {
    Readings readings = new Readings();
    for (List<Actor> group : memory.groups()) {
      if (group.stream().allMatch(actor -> bears(actor, title, false) || isCalled(actor, title))) {
        readings.add(group, "told of together before");
      }
    }
    return readings.meanings(0.8);
  }

  private static boolean isCalled(Actor actor, Title title) {
    return actor instanceof Actor.OfficeHolder holder && holder.title().equals(singular(title));
  }

  /** Returns who holds, for each body of a counterpart, the office of whom it is a counterpart. */
  List<Meaning> counterparts(Mention mention) {
    Optional<OfficeType> type =
        memory
            .subject()
            .or(() -> memory.latest().stream().filter(Memory::isHuman).findFirst())
            .flatMap(Actor::office)
            .map(Office::type);
    List<Readings> counterparts = new ArrayList<>();
    for (Entity body : mention.bodies()) {
      Optional<Office> office = type.flatMap(of -> offices.ofType(body, of));
      counterparts.add(
          holder(
              of(body, actor -> office.isPresent() && actor.office().equals(office)),
              office,
              new Actor.OfficeHolder("counterpart", office, Optional.of(body))));
    }
    return all(counterparts);
  }
}
