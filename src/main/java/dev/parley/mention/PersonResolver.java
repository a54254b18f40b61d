package dev.parley.mention;

import dev.parley.mention.Mention.Type;
import dev.parley.reference.Entity;
import dev.parley.reference.Office;
import dev.parley.reference.Person;
import dev.parley.reference.Tenure;
import dev.parley.text.Fold;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows the people of an article: those of the reference, and those whom only it names. */
final class PersonResolver {

  private final PersonChooser chooser;
  private final OfficeResolver offices;
  private final Map<String, Actor> newPeople = new HashMap<>();

  PersonResolver(PersonChooser chooser, OfficeResolver offices) {
    this.chooser = chooser;
    this.offices = offices;
  }

  /** Notes whom {@code mention} gives a full name or a title. */
  void introduce(Mention mention) {
    boolean counterpart = mention.type() == Type.COUNTERPART;
    if (mention.name().isEmpty() || mention.type() != Type.PERSON && !counterpart) {
      return;
    }
    boolean titled = mention.title().isPresent();
    if (titled || mention.name().filter(name -> name.indexOf(' ') > 0).isPresent()) {
      chooser.introduce(mention);
    }
    if (mention.people().isEmpty() && (titled || counterpart)) {
      newPerson(mention);
    }
  }

  /** Returns the family names of people whom only the article introduces. */
  Set<String> localNames() {
    return Set.copyOf(newPeople.keySet());
  }

  /** Returns the person whom a name means; empty where it is nobody's for sure. */
  List<Actor> resolve(Mention mention) {
    Optional<Person> known = chooser.choose(mention);
    if (known.isPresent()) {
      return List.of(known(known.get(), mention.title(), mention.bodies(), mention.former()));
    }
    if (mention.title().isPresent()) {
      return List.of(newPerson(mention));
    }
    Actor local = newPeople.get(familyName(mention));
    return local == null ? List.of() : List.of(local);
  }

  /** Returns the person whom "his counterpart" and a name mean. */
  Actor counterpart(Mention mention) {
    return chooser
        .choose(mention)
        .map(person -> known(person, Optional.empty(), mention.bodies(), false))
        .orElseGet(() -> newPerson(mention));
  }

  private Actor known(Person person, Optional<Title> title, List<Entity> bodies, boolean former) {
    Optional<Office> told =
        title.flatMap(
            words -> offices.office(words, bodies.isEmpty() ? offices.bodies(person) : bodies));
    Optional<Entity> party =
        told.flatMap(Office::body)
            .or(() -> bodies.stream().findFirst())
            .or(() -> offices.party(person));
    Optional<Office> held =
        former ? Optional.empty() : told.or(() -> offices.current(person).map(Tenure::office));
    return new Actor.KnownPerson(person, held, party);
  }

  private Actor newPerson(Mention mention) {
    String name = familyName(mention);
    Actor before = newPeople.get(name);
    if (before != null && (mention.bodies().isEmpty() || before.party().isPresent())) {
      return before;
    }
    Actor person =
        new Actor.NewPerson(
            mention.name().orElseThrow(),
            mention.title().map(Title::text),
            mention.former() ? Optional.empty() : office(mention),
            mention.bodies().stream().findFirst());
    newPeople.put(name, person);
    return person;
  }

  private Optional<Office> office(Mention mention) {
    return mention
        .title()
        .flatMap(
            title ->
                mention.bodies().stream()
                    .flatMap(body -> offices.office(title, body).stream())
                    .findFirst());
  }

  private static String familyName(Mention mention) {
    String name = Fold.fold(mention.name().orElseThrow());
    int space = name.lastIndexOf(' ');
    int hyphen = name.indexOf('-', Math.max(0, space));
    return name.substring(Math.max(space, hyphen) + 1);
  }
}
