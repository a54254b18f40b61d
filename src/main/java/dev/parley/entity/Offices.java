package dev.parley.entity;

import dev.parley.mention.Title;
import dev.parley.reference.Entity;
import dev.parley.reference.Gazetteer;
import dev.parley.reference.Office;
import dev.parley.reference.OfficeType;
import dev.parley.reference.Organization;
import dev.parley.reference.Person;
import dev.parley.reference.State;
import dev.parley.reference.Tenure;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who held which office on the day of an article, and for whom a person speaks. */
final class Offices {

  /** The currency of somebody who holds an office on the day. */
  static final int NOW = 2;

  private final Gazetteer gazetteer;
  private final Set<String> parliamentary;
  private final Optional<LocalDate> day;

  /**
   * @param parliamentary the codes of states that the head of government leads
   * @param day the day on which offices are looked up
   */
  Offices(Gazetteer gazetteer, Set<String> parliamentary, Optional<LocalDate> day) {
    this.gazetteer = gazetteer;
    this.parliamentary = parliamentary;
    this.day = day;
  }

  /** Returns the office of {@code body} that {@code title} means. */
  Optional<Office> office(Title title, Entity body) {
    if (title.deputy()) {
      return Optional.empty();
    }
    if (title.offices().isEmpty() && title.types().equals(Title.LEADERS)) {
      return leader(body);
    }
    Optional<Office> office = office(title, List.of(body));
    return office.isEmpty() && title.types().containsAll(Title.LEADERS) ? leader(body) : office;
  }

  /** Returns the first office called {@code title} that belongs to one of {@code bodies}. */
  Optional<Office> office(Title title, Collection<Entity> bodies) {
    for (Office office : title.offices()) {
      if (office.body().isPresent() && bodies.contains(office.body().get())) {
        return Optional.of(office);
      }
    }
    return Optional.empty();
  }

  /** Returns the state to which all offices called {@code title} belong, where that is one. */
  Optional<Entity> onlyBody(Title title) {
    Entity only = null;
    for (Office office : title.offices()) {
      Entity body = office.body().orElse(null);
      if (!(body instanceof State) || only != null && !only.equals(body)) {
        return Optional.empty();
      }
      only = body;
    }
    return Optional.ofNullable(only);
  }

  /** Returns the office of whoever leads {@code body}. */
  Optional<Office> leader(Entity body) {
    if (body instanceof Organization) {
      return gazetteer.offices(body, OfficeType.ORGANIZATION_HEAD).stream().findFirst();
    }
    List<OfficeType> order =
        isParliamentary(body)
            ? List.of(OfficeType.HEAD_OF_GOVERNMENT, OfficeType.HEAD_OF_STATE)
            : List.of(
                OfficeType.HEAD_OF_STATE, OfficeType.SUPREME_LEADER, OfficeType.HEAD_OF_GOVERNMENT);
    return order.stream().flatMap(type -> gazetteer.offices(body, type).stream()).findFirst();
  }

  private boolean isParliamentary(Entity body) {
    return body instanceof State state && state.iso3().filter(parliamentary::contains).isPresent();
  }

  /** Returns the office of {@code type} of {@code body}; for a leader, whoever leads it. */
  Optional<Office> ofType(Entity body, OfficeType type) {
    if (Title.LEADERS.contains(type)) {
      return leader(body);
    }
    return gazetteer.offices(body, type).stream().findFirst();
  }

  /** Returns who held {@code office} on {@code on}, or on the day. */
  Optional<Person> holder(Office office, Optional<LocalDate> on) {
    return on.or(() -> day).flatMap(date -> gazetteer.holder(office, date)).map(Tenure::holder);
  }

  /** Returns the tenure on the day, the highest office first. */
  Optional<Tenure> current(Person person) {
    Tenure highest = null;
    for (Tenure tenure : day.isPresent() ? gazetteer.tenures(person) : List.<Tenure>of()) {
      if (tenure.covers(day.get())
          && (highest == null || tenure.office().type().compareTo(highest.office().type()) < 0)) {
        highest = tenure;
      }
    }
    return Optional.ofNullable(highest);
  }

  /** Returns whether {@code person} ever held an office called {@code title}. */
  boolean held(Person person, Title title) {
    for (Tenure tenure : gazetteer.tenures(person)) {
      if (isCalled(tenure.office(), title)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCalled(Office office, Title title) {
    return title.offices().contains(office)
        || title.offices().isEmpty() && title.types().contains(office.type());
  }

  /** Returns whether {@code person} held an office called {@code title} on the day. */
  boolean holds(Person person, Title title) {
    return day.isPresent() && heldOn(person, title, day.get());
  }

  /** Returns whether {@code person} held an office called {@code title} on {@code date}. */
  boolean heldOn(Person person, Title title, LocalDate date) {
    for (Tenure tenure : gazetteer.tenures(person)) {
      if (tenure.covers(date) && isCalled(tenure.office(), title)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether {@code person} speaks or spoke for {@code body}. */
  boolean belongs(Person person, Entity body) {
    return bodies(person).contains(body);
  }

  /** Returns the state and organizations for which {@code person} speaks or spoke. */
  Set<Entity> bodies(Person person) {
    Set<Entity> bodies = new LinkedHashSet<>();
    person.state().ifPresent(bodies::add);
    for (Tenure tenure : gazetteer.tenures(person)) {
      tenure.office().body().ifPresent(bodies::add);
    }
    return bodies;
  }

  /** Returns how near the person's offices are to the day: 2 on it, 1 within years, else 0. */
  int currency(Person person) {
    if (day.isEmpty()) {
      return 0;
    }
    LocalDate date = day.get();
    int best = 0;
    for (Tenure tenure : gazetteer.tenures(person)) {
      if (tenure.covers(date)) {
        return NOW;
      }
      boolean near =
          !tenure.from().isAfter(date.plusYears(1))
              && tenure.until().filter(end -> end.isBefore(date.minusYears(8))).isEmpty();
      best = near ? 1 : best;
    }
    return best;
  }

  /** Returns whether {@code person} led a state on the day. */
  boolean leads(Person person) {
    return current(person)
        .filter(tenure -> Title.LEADERS.contains(tenure.office().type()))
        .isPresent();
  }

  /** Returns the body for which {@code person} spoke on the day, else ever. */
  Optional<Entity> party(Person person) {
    Optional<Entity> now = current(person).flatMap(tenure -> tenure.office().body());
    return now.or(() -> person.state())
        .or(
            () ->
                gazetteer.tenures(person).stream()
                    .reduce((before, after) -> after)
                    .flatMap(tenure -> tenure.office().body()));
  }
}
