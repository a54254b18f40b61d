package dev.parley.mention;

import dev.parley.reference.Place;
import dev.parley.reference.State;
import java.util.Optional;

/** Where a meeting is. */
public sealed interface Location {

  /** Returns its English label. */
  String label();

  /** Returns the state it lies in, or is. */
  Optional<State> state();

  /** A place of the reference. */
  record KnownPlace(Place place) implements Location {
    @Override
    public String label() {
      return place.label();
    }

    @Override
    public Optional<State> state() {
      return place.state();
    }
  }

  /** A state as a place. */
  record Country(State country) implements Location {
    @Override
    public String label() {
      return country.label();
    }

    @Override
    public Optional<State> state() {
      return Optional.of(country);
    }
  }

  /** A place that only the text names. */
  record NewPlace(String label, Optional<State> state) implements Location {}
}
