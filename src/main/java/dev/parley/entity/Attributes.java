package dev.parley.entity;

import dev.parley.language.WordLists;
import dev.parley.mention.Actor;
import dev.parley.mention.Mention;
import dev.parley.mention.Title;
import dev.parley.reference.Entity;
import dev.parley.reference.Gender;
import dev.parley.reference.Office;
import dev.parley.reference.Person;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes one actor of all that an article tells of a person: office, title, and for whom the person
 * speaks. What was counts only where nothing tells what is.
 */
final class Attributes {

  private final Offices offices;
  private final Set<String> courtesies;
  private final Set<String> male;
  private final Set<String> female;

  Attributes(Offices offices, WordLists words) {
    this.offices = offices;
    this.courtesies = words.phrases("courtesies");
    this.male = words.phrases("male titles");
    this.female = words.phrases("female titles");
  }

  /** Returns the gender that a title tells: "Mrs.", "King". */
  Gender gender(Mention mention) {
    String title = mention.title().map(Title::text).orElse("");
    boolean woman = female.contains(title);
    return male.contains(title) ? Gender.MALE : woman ? Gender.FEMALE : Gender.UNKNOWN;
  }

  /** Returns the person of {@code profile}. */
  Actor of(Profile profile) {
    return profile.person().map(person -> known(person, profile)).orElseGet(() -> unknown(profile));
  }

  private Actor known(Person person, Profile profile) {
    List<Mention> told = profile.holding();
    Optional<Office> current = offices.current(person);
    Set<Entity> own = offices.bodies(person);
    Optional<Entity> party =
        bodies(told)
            .filter(own::contains)
            .findFirst()
            .or(() -> officeholder(told))
            .or(() -> current.flatMap(Office::body))
            .or(() -> bodies(told).findFirst())
            .or(() -> own.stream().filter(body -> office(told, body).isPresent()).findFirst())
            .or(() -> offices.party(person));
    Optional<Office> held =
        party
            .flatMap(body -> office(told, body))
            .or(() -> current.filter(office -> office.body().equals(party)))
            .or(() -> current);
    return new Actor.KnownPerson(person, held, party);
  }

  private Actor unknown(Profile profile) {
    List<Mention> told = profile.holding();
    Optional<Entity> party = told(profile).or(profile::guess);
    return new Actor.NewPerson(
        profile.name(),
        titles(told.isEmpty() ? profile.told() : told).map(Title::text).findFirst(),
        party.flatMap(body -> office(told, body)),
        party);
  }

  /** Returns for whom words of the article say that somebody speaks whom only it names. */
  private Optional<Entity> told(Profile profile) {
    return bodies(profile.holding())
        .findFirst()
        .or(profile::following)
        .or(() -> titles(profile.holding()).flatMap(this::onlyBody).findFirst())
        .or(() -> bodies(profile.told()).findFirst());
  }

  private Stream<Entity> onlyBody(Title title) {
    return offices.onlyBody(title).stream();
  }

  /** Returns whether for whom {@code profile} speaks is guessed. */
  boolean isGuessed(Profile profile) {
    return profile.person().isEmpty() && profile.guess().isPresent() && told(profile).isEmpty();
  }

  /** Returns the body of a mention that tells of an office and of one body. */
  private static Optional<Entity> officeholder(List<Mention> told) {
    return told.stream()
        .filter(mention -> mention.bodies().size() == 1)
        .filter(mention -> mention.title().filter(title -> !title.types().isEmpty()).isPresent())
        .map(mention -> mention.bodies().getFirst())
        .findFirst();
  }

  private static Stream<Entity> bodies(List<Mention> told) {
    return told.stream().flatMap(mention -> mention.bodies().stream());
  }

  private Stream<Title> titles(List<Mention> told) {
    return told.stream()
        .flatMap(mention -> mention.title().stream())
        .filter(title -> !courtesies.contains(title.text()));
  }

  private Optional<Office> office(List<Mention> told, Entity body) {
    return titles(told).flatMap(title -> offices.office(title, body).stream()).findFirst();
  }
}
