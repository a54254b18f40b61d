package dev.parley.reference;

import dev.parley.ingest.Diagnostic;
import dev.parley.text.PartialDate;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/** Connects descriptions into a gazetteer. Serves once. */
final class ReferenceLinker {

  private static final Map<Property, NameType> NAME_TYPES =
      new EnumMap<>(
          Map.of(
              Property.OTHER_NAME, NameType.NAME,
              Property.MISSPELT_NAME, NameType.NAME,
              Property.OFFICIAL_NAME, NameType.NAME,
              Property.SHORT_NAME, NameType.SHORT_NAME,
              Property.DEMONYM, NameType.DEMONYM,
              Property.PEOPLE, NameType.PEOPLE,
              Property.GOVERNMENT_NAME, NameType.GOVERNMENT));

  private final List<Diagnostic> diagnostics;
  private final Gazetteer.Builder gazetteer = new Gazetteer.Builder();
  private final Map<String, Entity> linked = new HashMap<>();
  private final Map<String, OfficeType> officeTypes = new HashMap<>();

  /** Creates a linker that adds to {@code diagnostics} what it cannot use. */
  ReferenceLinker(List<Diagnostic> diagnostics) {
    this.diagnostics = diagnostics;
    for (OfficeType type : OfficeType.values()) {
      officeTypes.put(type.term(), type);
    }
  }

  /** Returns the gazetteer of {@code descriptions}, kind by kind in their order. */
  Gazetteer link(Collection<Description> descriptions) {
    Map<DescriptionKind, List<Description>> byKind = new EnumMap<>(DescriptionKind.class);
    for (DescriptionKind kind : DescriptionKind.values()) {
      byKind.put(kind, new ArrayList<>());
    }
    for (Description description : descriptions) {
      if (!description.is(Property.WITHDRAWN)) {
        byKind.get(description.kind()).add(description);
      }
    }
    List<Description> states = byKind.get(DescriptionKind.STATE);
    List<Description> places = byKind.get(DescriptionKind.PLACE);
    List<Description> organizations = new ArrayList<>();
    byKind.forEach(
        (kind, described) -> {
          if (kind.isOrganization()) {
            organizations.addAll(described);
          }
        });
    states.forEach(each -> add(state(each), each));
    organizations.forEach(each -> add(organization(each), each));
    places.forEach(each -> add(place(each), each));
    organizations.forEach(each -> check(each, Property.MEMBER, Entity.class));
    organizations.forEach(each -> check(each, Property.PART_OF, Organization.class));
    places.forEach(each -> check(each, Property.PART_OF, Place.class));
    states.forEach(this::nameGovernment);
    byKind.get(DescriptionKind.OFFICE).forEach(each -> add(office(each), each));
    byKind.get(DescriptionKind.PERSON).forEach(each -> add(person(each), each));
    byKind.get(DescriptionKind.TENURE).forEach(this::addTenure);
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
      if (linked.get(member) instanceof State state) {
        members.add(state);
      }
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
    boolean endIsClear = end.isPresent() || from.all(Property.UNTIL).isEmpty();
    if (holder.isEmpty() || office.isEmpty() || begin.isEmpty() || !endIsClear) {
      for (Property needed : List.of(Property.HOLDER, Property.OFFICE, Property.FROM)) {
        if (from.all(needed).isEmpty()) {
          report(from, "is left out: it has no " + needed.term());
        }
      }
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
    Identity identity = identity(from);
    if (!identity.equals(Identity.NONE)) {
      gazetteer.identity(entity, identity);
    }
    if (entity instanceof Office) {
      return;
    }
    for (int i = 0; i < from.properties().size(); i++) {
      Property property = from.properties().get(i);
      NameType type = NAME_TYPES.get(property);
      if (type != null) {
        for (String name : from.values().get(i)) {
          boolean again =
              type == NameType.NAME && name.equals(entity.label())
                  || property == Property.OFFICIAL_NAME
                      && from.all(Property.OTHER_NAME).contains(name);
          if (!again) {
            gazetteer.name(name, type, entity);
          }
        }
      }
    }
  }

  private Identity identity(Description from) {
    return new Identity(from.all(Property.SAME_AS), point(from));
  }

  private Optional<Point> point(Description from) {
    Optional<String> latitude = from.first(Property.LATITUDE);
    Optional<String> longitude = from.first(Property.LONGITUDE);
    try {
      return latitude.flatMap(
          north -> longitude.map(east -> new Point(new BigDecimal(north), new BigDecimal(east))));
    } catch (IllegalArgumentException nowhere) {
      report(from, "lies nowhere: " + latitude.get() + " " + longitude.get());
      return Optional.empty();
    }
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
    OfficeType type = term.map(officeTypes::get).orElse(null);
    if (type == null) {
      report(
          from, term.map(name -> "has the unknown type of office " + name).orElse("has no type"));
      return OfficeType.OFFICIAL;
    }
    return type;
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

  /**
   * Reads ISO 8601 by hand, since the first use of Java's formatters takes a tenth of the start.
   */
  private static PartialDate date(String text) {
    return switch (text.length()) {
      case 4 -> new PartialDate.InYear(Year.of(number(text, 0, 4)));
      case 7 -> new PartialDate.Month(YearMonth.of(number(text, 0, 4), number(text, 5, 7)));
      case 10 ->
          new PartialDate.Day(
              LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)));
      default -> throw new DateTimeException(text);
    };
  }

  private static int number(String text, int begin, int end) {
    int number = 0;
    for (int at = begin; at < end; at++) {
      int digit = text.charAt(at) - '0';
      if (digit < 0 || digit > 9 || begin > 0 && text.charAt(begin - 1) != '-') {
        throw new DateTimeException(text);
      }
      number = 10 * number + digit;
    }
    return number;
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
      String problem =
          entity == null ? "not described" : "no " + type.getSimpleName().toLowerCase(Locale.ROOT);
      report(
          from, "names as " + property.term() + " " + Terms.brief(iri) + ", which is " + problem);
      return Optional.empty();
    }
    return Optional.of(type.cast(entity));
  }

  private void check(Description from, Property property, Class<? extends Entity> type) {
    from.all(property).forEach(iri -> find(from, property, iri, type));
  }

  private void report(Description from, String message) {
    diagnostics.add(new Diagnostic(from.source(), 0, Terms.brief(from.iri()) + " " + message));
  }
}
