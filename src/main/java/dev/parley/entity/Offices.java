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
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Who held which office on the day of an article, and for whom a person speaks. */
final class Offices {

  /** The currency of somebody who holds an office on the day. */
  static final int NOW = 2;

  private static final int NEAR = 1;
  private static final int YEARS_AFTER = 8;

  /** How long before taking office somebody may be called by it: elected, or designated. */
  private static final int MONTHS_BEFORE = 3;

  private final Gazetteer gazetteer;
  private final Set<String> parliamentary;
  private final Set<String> many;
  private final Optional<LocalDate> day;

  /**
   * @param parliamentary the codes of states that the head of government leads
   * @param many the last words of titles that many bear at a time
   * @param day the day on which offices are looked up
   */
  Offices(
      Gazetteer gazetteer, Set<String> parliamentary, Set<String> many, Optional<LocalDate> day) {
    this.gazetteer = gazetteer;
    this.parliamentary = parliamentary;
    this.many = many;
    this.day = day;
  }

  /** Returns the office of {@code body} that {@code title} means; of its many envoys, none. */
  Optional<Office> office(Title title, Entity body) {
    if (title.deputy()) {
      return Optional.empty();
    }
    List<Office> own = own(title, body);
    if (!own.isEmpty()) {
      boolean envoys = own.size() > 1 && own.getFirst().type() == OfficeType.ENVOY;
      return envoys ? Optional.empty() : Optional.of(own.getFirst());
    }
    return title.types().containsAll(Title.LEADERS) ? leader(body) : Optional.empty();
  }

  /** Returns the offices of {@code body} that bear {@code title}, in the order of the title's. */
  private List<Office> own(Title title, Entity body) {
    Set<Office> own = new HashSet<>();
    for (OfficeType type : title.types()) {
      own.addAll(gazetteer.offices(body, type));
    }
    own.retainAll(title.offices());
    return own.size() < 2
        ? List.copyOf(own)
        : title.offices().stream().filter(own::contains).toList();
  }

  /** "the U.S. envoy": whether a state has many who are called {@code title} at any time. */
  boolean isShared(Title title, Entity body) {
    String text = title.text();
    return body instanceof State && many.contains(text.substring(text.lastIndexOf(' ') + 1));
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

  private Optional<Office> leader(Entity body) {
    boolean governed =
        body instanceof State state && state.iso3().filter(parliamentary::contains).isPresent();
    List<OfficeType> order =
        body instanceof Organization
            ? List.of(OfficeType.ORGANIZATION_HEAD)
            : governed
                ? List.of(OfficeType.HEAD_OF_GOVERNMENT, OfficeType.HEAD_OF_STATE)
                : List.of(
                    OfficeType.HEAD_OF_STATE,
                    OfficeType.SUPREME_LEADER,
                    OfficeType.HEAD_OF_GOVERNMENT);
    return order.stream().flatMap(type -> gazetteer.offices(body, type).stream()).findFirst();
  }

  /** Returns the office of {@code type} of {@code body}; for a leader, whoever leads it. */
  Optional<Office> ofType(Entity body, OfficeType type) {
    return Title.LEADERS.contains(type)
        ? leader(body)
        : gazetteer.offices(body, type).stream().findFirst();
  }

  /** Returns who held {@code office} on the day. */
  Optional<Person> holder(Office office) {
    return day.flatMap(date -> gazetteer.holder(office, date)).map(Tenure::holder);
  }

  /** Returns the highest office that {@code person} held on the day. */
  Optional<Office> current(Person person) {
    return gazetteer.tenures(person).stream()
        .filter(this::isCurrent)
        .map(Tenure::office)
        .min(Comparator.comparing(Office::type));
  }

  private boolean isCurrent(Tenure tenure) {
    return day.isPresent() && tenure.covers(day.get());
  }

  /** Returns whether {@code person} ever holds an office called {@code title}. */
  boolean everHolds(Person person, Title title) {
    return anyTenure(person, tenure -> isCalled(tenure.office(), title));
  }

  /** Returns whether {@code person} had come to an office called {@code title}, or soon did. */
  boolean held(Person person, Title title) {
    return anyTenure(person, tenure -> isCalled(tenure.office(), title) && !isFarAhead(tenure));
  }

  private boolean isFarAhead(Tenure tenure) {
    return day.isPresent() && tenure.from().isAfter(day.get().plusMonths(MONTHS_BEFORE));
  }

  /** Returns whether {@code person} held an office called {@code title} on the day. */
  boolean holds(Person person, Title title) {
    return anyTenure(person, tenure -> isCurrent(tenure) && isCalled(tenure.office(), title));
  }

  private boolean anyTenure(Person person, Predicate<Tenure> wanted) {
    return gazetteer.tenures(person).stream().anyMatch(wanted);
  }

  private static boolean isCalled(Office office, Title title) {
    return title.offices().contains(office)
        || title.offices().isEmpty() && title.types().contains(office.type());
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
    return anyTenure(person, this::isCurrent) ? NOW : anyTenure(person, this::isNear) ? NEAR : 0;
  }

  private boolean isNear(Tenure tenure) {
    return day.isPresent()
        && !tenure.from().isAfter(day.get().plusYears(1))
        && tenure.until().filter(end -> end.isBefore(day.get().minusYears(YEARS_AFTER))).isEmpty();
  }

  /** Returns whether {@code person} led a state on the day. */
  boolean leads(Person person) {
    return current(person).map(Office::type).filter(Title.LEADERS::contains).isPresent();
  }

  /** Returns the body for which {@code person} spoke on the day, else ever. */
  Optional<Entity> party(Person person) {
    return current(person)
        .flatMap(Office::body)
        .or(person::state)
        .or(() -> bodies(person).stream().reduce((before, after) -> after));
  }
}
