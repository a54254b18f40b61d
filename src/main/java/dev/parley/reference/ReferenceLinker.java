package dev.parley.reference;

import dev.parley.ingest.Diagnostic;
import dev.parley.text.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/** Connects descriptions into a gazetteer. Serves once. */
final class ReferenceLinker {

  private final List<Diagnostic> diagnostics;
  private final Gazetteer.Builder gazetteer = new Gazetteer.Builder();
  private final Map<String, Entity> linked = new HashMap<>();

  /** Creates a linker that adds to {@code diagnostics} what it cannot use. */
  ReferenceLinker(List<Diagnostic> diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Returns the gazetteer of {@code descriptions}, kind by kind in their order. */
  Gazetteer link(Collection<Description> descriptions) {
    Map<DescriptionKind, List<Description>> byKind = new HashMap<>();
    List<Description> organizations = new ArrayList<>();
    for (Description description : descriptions) {
      if (description.is(Property.WITHDRAWN)) {
        continue;
      }
      if (description.kind().isOrganization()) {
        organizations.add(description);
      } else {
        byKind.computeIfAbsent(description.kind(), kind -> new ArrayList<>()).add(description);
      }
    }
    List<Description> states = byKind.getOrDefault(DescriptionKind.STATE, List.of());
    List<Description> places = byKind.getOrDefault(DescriptionKind.PLACE, List.of());
    states.forEach(description -> add(state(description), description));
    organizations.forEach(description -> add(organization(description), description));
    places.forEach(description -> add(place(description), description));
    organizations.forEach(description -> checkPartOf(description, Organization.class));
    places.forEach(description -> checkPartOf(description, Place.class));
    states.forEach(this::nameGovernment);
    byKind
        .getOrDefault(DescriptionKind.OFFICE, List.of())
        .forEach(description -> add(office(description), description));
    byKind
        .getOrDefault(DescriptionKind.PERSON, List.of())
        .forEach(description -> add(person(description), description));
    byKind.getOrDefault(DescriptionKind.TENURE, List.of()).forEach(this::addTenure);
    return gazetteer.build();
  }

  private State state(Description from) {
    return new State(
        from.iri(),
        label(from),
        from.first(Property.ISO3),
        date(from, Property.FROM).flatMap(PartialDate::earliest).map(Year::from),
        date(from, Property.UNTIL).flatMap(PartialDate::latest).map(Year::from));
  }

  private Organization organization(Description from) {
    List<State> members = new ArrayList<>();
    for (String member : from.all(Property.MEMBER)) {
      find(from, Property.MEMBER, member, State.class).ifPresent(members::add);
    }
    return new Organization(
        from.iri(),
        label(from),
        from.kind() == DescriptionKind.INTERNATIONAL_ORGANIZATION,
        only(from, Property.HOME, State.class),
        members,
        from.first(Property.PART_OF));
  }

  private Place place(Description from) {
    return new Place(
        from.iri(),
        label(from),
        one(from, Property.PLACE_TYPE, PlaceType.class).orElse(PlaceType.CITY),
        only(from, Property.IN_STATE, State.class),
        from.first(Property.PART_OF),
        population(from));
  }

  private Office office(Description from) {
    SequencedSet<String> titles = new LinkedHashSet<>(from.all(Property.PREFERRED_TITLE));
    titles.addAll(from.all(Property.OTHER_NAME));
    Optional<Entity> body = only(from, Property.OFFICE_OF, Entity.class);
    if (from.all(Property.OFFICE_OF).isEmpty()) {
      report(from, "belongs to no state or body (parley:officeOf)");
    }
    return new Office(from.iri(), label(from), officeType(from), body, List.copyOf(titles));
  }

  private Person person(Description from) {
    return new Person(
        from.iri(),
        label(from),
        one(from, Property.GENDER, Gender.class).orElse(Gender.UNKNOWN),
        only(from, Property.CITIZEN_OF, State.class));
  }

  private void addTenure(Description from) {
    Optional<Person> holder = only(from, Property.HOLDER, Person.class);
    Optional<Office> office = only(from, Property.OFFICE, Office.class);
    Optional<LocalDate> begin = date(from, Property.FROM).flatMap(PartialDate::earliest);
    Optional<LocalDate> end = date(from, Property.UNTIL).flatMap(PartialDate::latest);
    if (holder.isEmpty() || office.isEmpty() || begin.isEmpty()) {
      report(from, "is left out: it needs a holder, an office and a day from which");
    } else if (end.isEmpty() && !from.all(Property.UNTIL).isEmpty()) {
      report(from, "is left out: when it ended cannot be read");
    } else if (end.isPresent() && end.get().isBefore(begin.get())) {
      report(from, "is left out: it ends before it begins");
    } else {
      gazetteer.tenure(
          new Tenure(
              from.iri(), holder.get(), office.get(), begin.get(), end, from.is(Property.ACTING)));
    }
  }

  /** A state that gives no names for its government is called by its capital. */
  private void nameGovernment(Description from) {
    State state = (State) linked.get(from.iri());
    Optional<Place> capital = only(from, Property.CAPITAL, Place.class);
    capital.ifPresent(place -> gazetteer.capital(state, place));
    if (from.all(Property.GOVERNMENT_NAME).isEmpty()) {
      capital.ifPresent(place -> gazetteer.name(place.label(), NameType.GOVERNMENT, state));
    }
  }

  private void add(Entity entity, Description from) {
    linked.put(entity.iri(), entity);
    gazetteer.add(entity);
    if (entity instanceof Office) {
      return;
    }
    SequencedSet<String> names = new LinkedHashSet<>(from.all(Property.OTHER_NAME));
    names.addAll(from.all(Property.OFFICIAL_NAME));
    names.remove(entity.label());
    names.forEach(name -> gazetteer.name(name, NameType.NAME, entity));
    add(from, Property.SHORT_NAME, NameType.SHORT_NAME, entity);
    add(from, Property.DEMONYM, NameType.DEMONYM, entity);
    add(from, Property.PEOPLE, NameType.PEOPLE, entity);
    add(from, Property.GOVERNMENT_NAME, NameType.GOVERNMENT, entity);
  }

  private void add(Description from, Property property, NameType type, Entity entity) {
    from.all(property).forEach(name -> gazetteer.name(name, type, entity));
  }

  private String label(Description from) {
    List<String> labels = from.all(Property.LABEL);
    if (labels.isEmpty()) {
      report(from, "has no label (rdfs:label); its IRI gives one");
      return Terms.local(from.iri()).replace('-', ' ');
    }
    if (labels.size() > 1) {
      report(from, "has several English labels: " + String.join(", ", labels));
    }
    return labels.getFirst();
  }

  private OfficeType officeType(Description from) {
    Optional<String> term = from.first(Property.OFFICE_TYPE).map(Terms::local);
    for (OfficeType type : OfficeType.values()) {
      if (term.isPresent() && type.term().equals(term.get())) {
        return type;
      }
    }
    report(from, term.map(name -> "has the unknown type of office " + name).orElse("has no type"));
    return OfficeType.OFFICIAL;
  }

  private long population(Description from) {
    try {
      return from.first(Property.POPULATION).map(Long::parseLong).orElse(0L);
    } catch (NumberFormatException notWhole) {
      report(from, "has a population that is no whole number");
      return 0;
    }
  }

  private <E extends Enum<E>> Optional<E> one(Description from, Property property, Class<E> type) {
    for (String value : from.all(property)) {
      for (E constant : type.getEnumConstants()) {
        if (constant.name().equalsIgnoreCase(value)) {
          return Optional.of(constant);
        }
      }
      report(from, "has the unknown " + property.term() + " \"" + value + "\"");
    }
    return Optional.empty();
  }

  private Optional<PartialDate> date(Description from, Property property) {
    Optional<String> text = from.first(property);
    try {
      return text.map(ReferenceLinker::date);
    } catch (DateTimeException malformed) {
      report(from, "has no date but \"" + text.get() + "\" as " + property.term());
      return Optional.empty();
    }
  }

  private static PartialDate date(String text) {
    return switch (text.length()) {
      case 4 -> new PartialDate.InYear(Year.parse(text));
      case 7 -> new PartialDate.Month(YearMonth.parse(text));
      default -> new PartialDate.Day(LocalDate.parse(text));
    };
  }

  private <E extends Entity> Optional<E> only(Description from, Property property, Class<E> type) {
    List<String> values = from.all(property);
    if (values.size() > 1) {
      report(from, "has several of " + property.term() + ", of which only the first counts");
    }
    return from.first(property).flatMap(value -> find(from, property, value, type));
  }

  private <E extends Entity> Optional<E> find(
      Description from, Property property, String iri, Class<E> type) {
    Entity entity = linked.get(iri);
    if (!type.isInstance(entity)) {
      report(
          from,
          String.format(
              "names as %s %s, which is %s",
              property.term(),
              Terms.brief(iri),
              entity == null
                  ? "not described"
                  : "no " + type.getSimpleName().toLowerCase(Locale.ROOT)));
      return Optional.empty();
    }
    return Optional.of(type.cast(entity));
  }

  private void checkPartOf(Description from, Class<? extends Entity> type) {
    from.all(Property.PART_OF).forEach(iri -> find(from, Property.PART_OF, iri, type));
  }

  private void report(Description from, String message) {
    diagnostics.add(new Diagnostic(from.source(), 0, Terms.brief(from.iri()) + " " + message));
  }
}
