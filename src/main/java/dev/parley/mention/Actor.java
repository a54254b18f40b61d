package dev.parley.mention;

import dev.parley.reference.Entity;
import dev.parley.reference.Office;
import dev.parley.reference.Organization;
import dev.parley.reference.Person;
import dev.parley.reference.Place;
import dev.parley.reference.State;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Whoever can take part in a meeting. */
public sealed interface Actor {

  /** Returns the {@link State} or {@link Organization} on whose behalf it acts. */
  Optional<Entity> party();

  /** Returns for whom it acts: its party, or itself where it acts for nobody else. */
  default Object side() {
    return party().isPresent() ? party().get() : this;
  }

  /** Returns for whom {@code actors} act, each once, in their order. */
  static Set<Object> parties(Iterable<Actor> actors) {
    Set<Object> parties = new LinkedHashSet<>();
    actors.forEach(actor -> parties.add(actor.side()));
    return parties;
  }

  /** Returns its English label. */
  String label();

  /** Returns whether it is somebody whose name is known. */
  default boolean isPerson() {
    return this instanceof KnownPerson || this instanceof NewPerson;
  }

  /** Returns whether it is a group that takes sides, and no body of states. */
  default boolean isGroup() {
    return this instanceof NewBody group && !group.several()
        || this instanceof Body body && !body.organization().international();
  }

  /** Returns whether it is a body of several states, or stands for those of a region. */
  default boolean isInternational() {
    return this instanceof NewBody group && group.several()
        || this instanceof Body body && body.organization().international();
  }

  /** Returns the state that it acts for, or in which it is at home where it acts for none. */
  default Optional<State> home() {
    if (party().isEmpty()) {
      return switch (this) {
        case KnownPerson person -> person.person().state();
        case NewBody group -> group.home();
        default -> Optional.empty();
      };
    }
    return switch (party().get()) {
      case State state -> Optional.of(state);
      case Organization body -> body.international() ? Optional.empty() : body.home();
      default -> Optional.empty();
    };
  }

  /** Returns the office that it holds, if one is known. */
  default Optional<Office> office() {
    return Optional.empty();
  }

  /** Returns {@code body}, a state or an organization, as an actor. */
  static Actor of(Entity body) {
    return switch (body) {
      case State state -> new StateActor(state);
      case Organization organization -> new Body(organization);
      case Office office -> throw new IllegalArgumentException(office.iri());
      case Person person -> throw new IllegalArgumentException(person.iri());
      case Place place -> throw new IllegalArgumentException(place.iri());
    };
  }

  /**
   * A person of the reference.
   *
   * @param office the office held at the time of the meeting, or that the text gives
   */
  record KnownPerson(Person person, Optional<Office> office, Optional<Entity> party)
      implements Actor {
    @Override
    public String label() {
      return person.label();
    }
  }

  /**
   * A person whom only the text names.
   *
   * @param title what the text calls the person: "deputy foreign minister"
   */
  record NewPerson(
      String name, Optional<String> title, Optional<Office> office, Optional<Entity> party)
      implements Actor {
    @Override
    public String label() {
      return name;
    }
  }

  /**
   * The unnamed holder of an office: "the Turkish foreign minister", where nobody is known to hold
   * it.
   */
  record OfficeHolder(String title, Optional<Office> office, Optional<Entity> party)
      implements Actor {
    @Override
    public String label() {
      return title;
    }
  }

  /** A state as such, or unnamed officials of it. */
  record StateActor(State state) implements Actor {
    @Override
    public Optional<Entity> party() {
      return Optional.of(state);
    }

    @Override
    public String label() {
      return state.label();
    }
  }

  /** An organization or group of the reference. */
  record Body(Organization organization) implements Actor {
    @Override
    public Optional<Entity> party() {
      return Optional.of(organization);
    }

    @Override
    public String label() {
      return organization.label();
    }
  }

  /**
   * A group that only the text names: "Libyan tribal leaders".
   *
   * @param several whether it stands for several states: "Arab foreign ministers"
   */
  record NewBody(String name, Optional<State> home, boolean several) implements Actor {
    @Override
    public Optional<Entity> party() {
      return Optional.empty();
    }

    @Override
    public String label() {
      return name;
    }
  }
}
