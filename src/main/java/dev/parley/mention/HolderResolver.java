package dev.parley.mention;

import dev.parley.reference.Entity;
import dev.parley.reference.Office;
import dev.parley.reference.OfficeType;
import dev.parley.reference.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds who holds an office that the text names without its holder. */
final class HolderResolver {

  private final OfficeResolver offices;
  private final Salience salience;
  private Optional<LocalDate> told = Optional.empty();

  HolderResolver(OfficeResolver offices, Salience salience) {
    this.offices = offices;
    this.salience = salience;
  }

  /** Says on which day of another year the sentence tells. */
  void day(Optional<LocalDate> day) {
    told = day;
  }

  /** Returns the holders of an office: of each of its bodies, else of those told of before. */
  List<Actor> resolve(Mention mention, List<Actor> before) {
    Title title = mention.title().orElseThrow();
    if (mention.bodies().isEmpty()) {
      return title.plural() ? recentHolders(title) : recentHolder(title, before);
    }
    List<Actor> holders = new ArrayList<>();
    for (Entity body : mention.bodies()) {
      holders.add(holder(title, body, mention.former()));
    }
    return holders;
  }

  /** Returns the holders of {@code title} for whoever {@code owners} stand for. */
  List<Actor> holders(Title title, List<Actor> owners) {
    List<Actor> holders = new ArrayList<>();
    for (Actor owner : owners) {
      owner.party().ifPresent(body -> holders.add(holder(title, body, false)));
    }
    return holders;
  }

  /** Returns who holds the office of the last person told of, for each body of a counterpart. */
  List<Actor> counterparts(Mention mention, List<Actor> before) {
    Optional<OfficeType> type =
        before.reversed().stream()
            .filter(Actor::isPerson)
            .findFirst()
            .or(() -> salience.latest(Actor::isPerson))
            .flatMap(Actor::office)
            .map(Office::type);
    List<Actor> counterparts = new ArrayList<>();
    for (Entity body : mention.bodies()) {
      Optional<Office> office = type.flatMap(of -> offices.ofType(body, of));
      counterparts.add(incumbent(office, body, "counterpart", false));
    }
    return counterparts;
  }

  private Actor holder(Title title, Entity body, boolean former) {
    Optional<Actor> recent =
        salience.latest(
            actor ->
                actor.isPerson()
                    && actor.party().filter(body::equals).isPresent()
                    && bears(actor, title));
    return recent
        .filter(actor -> stillHeld(actor, title))
        .orElseGet(() -> incumbent(offices.office(title, body), body, singular(title), former));
  }

  /** Returns who held an office on the day told of, else its unnamed holder. */
  private Actor incumbent(Optional<Office> office, Entity body, String title, boolean former) {
    Optional<Person> holder =
        former ? Optional.empty() : office.flatMap(known -> offices.holder(known, told));
    return holder.isPresent()
        ? new Actor.KnownPerson(holder.get(), office, Optional.of(body))
        : new Actor.OfficeHolder(title, office, Optional.of(body));
  }

  private boolean stillHeld(Actor actor, Title title) {
    return told.isEmpty()
        || actor instanceof Actor.KnownPerson known
            && offices.heldOn(known.person(), title, told.get());
  }

  private static String singular(Title title) {
    String text = title.text();
    return title.plural() && text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
  }

  private List<Actor> recentHolder(Title title, List<Actor> before) {
    return salience
        .latest(actor -> actor.isPerson() && bears(actor, title) && !before.contains(actor))
        .or(() -> salience.latest(actor -> actor.isPerson() && bears(actor, title)))
        .map(List::of)
        .orElse(List.of());
  }

  private List<Actor> recentHolders(Title title) {
    return salience
        .latestGroup(group -> group.stream().allMatch(actor -> bears(actor, title)))
        .orElse(List.of());
  }

  private boolean bears(Actor actor, Title title) {
    return switch (actor) {
      case Actor.KnownPerson known ->
          known.office().filter(title.offices()::contains).isPresent()
              || offices.holds(known.person(), title)
              || offices.held(known.person(), title) && known.office().isEmpty();
      case Actor.NewPerson person ->
          person.title().filter(title.text()::equals).isPresent()
              || person
                  .office()
                  .filter(
                      office ->
                          title.offices().contains(office) || title.types().contains(office.type()))
                  .isPresent();
      case Actor.OfficeHolder holder -> holder.title().equals(title.text());
      case Actor.StateActor state -> false;
      case Actor.Body body -> false;
      case Actor.NewBody body -> false;
    };
  }
}
