package dev.parley.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What is known about states, offices, their holders, organizations and places, with their names.
 * Immutable.
 */
public final class Gazetteer {

  private final SequencedMap<String, Entity> entities;
  private final List<Name> names;
  private final Map<String, List<Tenure>> tenuresByPerson;
  private final Map<String, List<Tenure>> tenuresByOffice;
  private final Map<String, Map<OfficeType, List<Office>>> officesByBody;
  private final Map<String, Place> capitals;
  private final Map<String, Identity> identities;

  private Gazetteer(Builder builder) {
    entities = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(builder.entities));
    names = List.copyOf(builder.names);
    capitals = Map.copyOf(builder.capitals);
    identities = Map.copyOf(builder.identities);
    tenuresByPerson = new LinkedHashMap<>();
    tenuresByOffice = new LinkedHashMap<>();
    for (Tenure tenure : builder.tenures) {
      tenuresByPerson.computeIfAbsent(tenure.holder().iri(), iri -> new ArrayList<>(2)).add(tenure);
      tenuresByOffice.computeIfAbsent(tenure.office().iri(), iri -> new ArrayList<>(8)).add(tenure);
    }
    tenuresByPerson.values().forEach(Gazetteer::sort);
    tenuresByOffice.values().forEach(Gazetteer::sort);
    officesByBody = new LinkedHashMap<>();
    for (Entity entity : entities.values()) {
      if (entity instanceof Office office && office.body().isPresent()) {
        officesByBody
            .computeIfAbsent(office.body().get().iri(), iri -> new EnumMap<>(OfficeType.class))
            .computeIfAbsent(office.type(), type -> new ArrayList<>(2))
            .add(office);
      }
    }
  }

  private static void sort(List<Tenure> tenures) {
    if (tenures.size() > 1) {
      tenures.sort(Comparator.comparing(Tenure::from).thenComparing(Tenure::iri));
    }
  }

  /** Returns the entity of {@code iri}. */
  public Optional<Entity> entity(String iri) {
    return Optional.ofNullable(entities.get(iri));
  }

  /** Returns all entities, in the order in which they were added. */
  public Iterable<Entity> entities() {
    return entities.values();
  }

  /** Returns all names, in the order in which they were added; one text may occur several times. */
  public List<Name> names() {
    return names;
  }

  /** Returns what tells it from other gazetteers, whatever machine it was read on. */
  public String fingerprint() {
    return Fingerprint.of(this);
  }

  /** Returns what {@code person} held, the earliest first. */
  public List<Tenure> tenures(Person person) {
    return Collections.unmodifiableList(tenuresByPerson.getOrDefault(person.iri(), List.of()));
  }

  /** Returns who held {@code office}, the earliest first. */
  public List<Tenure> tenures(Office office) {
    return Collections.unmodifiableList(tenuresByOffice.getOrDefault(office.iri(), List.of()));
  }

  /** Returns who held {@code office} on {@code day}; on a day of change, the one who came. */
  public Optional<Tenure> holder(Office office, LocalDate day) {
    return tenures(office).reversed().stream().filter(tenure -> tenure.covers(day)).findFirst();
  }

  /** Returns the offices of {@code type} of a state or organization, in the order added. */
  public List<Office> offices(Entity body, OfficeType type) {
    return Collections.unmodifiableList(
        officesByBody.getOrDefault(body.iri(), Map.of()).getOrDefault(type, List.of()));
  }

  /** Returns the capital of {@code state}. */
  public Optional<Place> capital(State state) {
    return Optional.ofNullable(capitals.get(state.iri()));
  }

  /** Returns by what others know {@code entity}. */
  public Identity identity(Entity entity) {
    return identities.getOrDefault(entity.iri(), Identity.NONE);
  }

  /** Collects what a gazetteer holds. An entity added again under one IRI replaces the first. */
  public static final class Builder {

    private final SequencedMap<String, Entity> entities = new LinkedHashMap<>();
    private final List<Name> names = new ArrayList<>();
    private final List<Tenure> tenures = new ArrayList<>();
    private final Map<String, Place> capitals = new LinkedHashMap<>();
    private final Map<String, Identity> identities = new LinkedHashMap<>();

    /** Adds {@code entity} under its label, which is also a name of all but offices. */
    public Builder add(Entity entity) {
      entities.put(entity.iri(), entity);
      if (!(entity instanceof Office)) {
        names.add(new Name(entity.label(), NameType.NAME, entity));
      }
      return this;
    }

    /** Adds another name. */
    public Builder name(String text, NameType type, Entity entity) {
      names.add(new Name(text, type, entity));
      return this;
    }

    /** Adds that a person held an office. */
    public Builder tenure(Tenure tenure) {
      tenures.add(tenure);
      return this;
    }

    /** Says which town is the capital of {@code state}. */
    public Builder capital(State state, Place place) {
      capitals.put(state.iri(), place);
      return this;
    }

    /** Says by what others know {@code entity}. */
    public Builder identity(Entity entity, Identity identity) {
      identities.put(entity.iri(), identity);
      return this;
    }

    /** Returns the gazetteer of all that was added. */
    public Gazetteer build() {
      return new Gazetteer(this);
    }
  }
}
