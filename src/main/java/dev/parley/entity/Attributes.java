package dev.parley.entity;

import dev.parley.mention.Actor;
import dev.parley.mention.Mention;
import dev.parley.mention.Title;
import dev.parley.reference.Entity;
import dev.parley.reference.Office;
import dev.parley.reference.Person;
import dev.parley.reference.Tenure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes one actor of all that an article tells of a person: office, title, and for whom the person
 * speaks.
 */
final class Attributes {

  private final Offices offices;
  private final Set<String> courtesies;

  /**
   * @param courtesies titles that tell of no office: "Mr."
   */
  Attributes(Offices offices, Set<String> courtesies) {
    this.offices = offices;
    this.courtesies = courtesies;
  }

  /** Returns the person of {@code profile}. */
  Actor of(Profile profile) {
    return profile.person().map(person -> known(person, profile)).orElseGet(() -> unknown(profile));
  }

  private Actor known(Person person, Profile profile) {
    List<Mention> told = holding(profile);
    Optional<Office> current = offices.current(person).map(Tenure::office);
    List<Entity> bodies = bodies(told);
    Optional<Entity> party =
        bodies.stream()
            .filter(body -> offices.belongs(person, body))
            .findFirst()
            .or(() -> titledBody(told))
            .or(() -> current.flatMap(Office::body))
            .or(() -> bodies.stream().findFirst())
            .or(() -> office(told, offices.bodies(person)).flatMap(Office::body))
            .or(() -> offices.party(person));
    Optional<Office> told1 = party.flatMap(body -> office(told, List.of(body)));
    Optional<Office> held = current.filter(office -> office.body().equals(party));
    return new Actor.KnownPerson(person, told1.or(() -> held).or(() -> current), party);
  }

  private Actor unknown(Profile profile) {
    List<Mention> told = holding(profile);
    Optional<Entity> party = party(profile);
    return new Actor.NewPerson(
        profile.name(),
        titles(told.isEmpty() ? profile.told() : told).map(Title::text).findFirst(),
        party.flatMap(body -> office(told, List.of(body))),
        party);
  }

  /** Returns for whom somebody speaks whom only the article names. */
  private Optional<Entity> party(Profile profile) {
    List<Mention> told = holding(profile);
    return bodies(told).stream()
        .findFirst()
        .or(() -> titles(told).flatMap(title -> offices.onlyBody(title).stream()).findFirst())
        .or(() -> bodies(profile.told()).stream().findFirst())
        .or(profile::guess);
  }

  /** Returns whether no words of the article say for whom {@code profile} speaks. */
  boolean isGuessed(Profile profile) {
    return profile.person().isEmpty()
        && profile.guess().isPresent()
        && bodies(profile.told()).isEmpty()
        && titles(profile.told()).allMatch(title -> offices.onlyBody(title).isEmpty());
  }

  /** Returns the mentions that do not speak of what the person was, titled ones first. */
  private static List<Mention> holding(Profile profile) {
    List<Mention> titled = new ArrayList<>();
    List<Mention> others = new ArrayList<>();
    for (Mention mention : profile.told()) {
      if (!mention.former()) {
        (mention.title().isPresent() ? titled : others).add(mention);
      }
    }
    titled.addAll(others);
    return titled;
  }

  /** Returns whose office a title of {@code told} tells, of mentions that tell of one body. */
  private Optional<Entity> titledBody(List<Mention> told) {
    return told.stream()
        .filter(mention -> mention.bodies().size() == 1)
        .filter(mention -> mention.title().filter(title -> !title.types().isEmpty()).isPresent())
        .map(mention -> mention.bodies().getFirst())
        .findFirst();
  }

  private static List<Entity> bodies(List<Mention> told) {
    return told.stream().flatMap(mention -> mention.bodies().stream()).toList();
  }

  private java.util.stream.Stream<Title> titles(List<Mention> told) {
    return told.stream()
        .flatMap(mention -> mention.title().stream())
        .filter(title -> !courtesies.contains(title.text()));
  }

  private Optional<Office> office(List<Mention> told, Iterable<Entity> bodies) {
    for (Mention mention : told) {
      for (Entity body : bodies) {
        Optional<Office> office = mention.title().flatMap(title -> offices.office(title, body));
        if (office.isPresent()) {
          return office;
        }
      }
    }
    return Optional.empty();
  }
}
