package dev.parley.meeting;

import dev.parley.entity.Referent;
import dev.parley.event.Candidate;
import dev.parley.event.Kind;
import dev.parley.mention.Location;
import java.util.Optional;

/** Finds the process that a meeting belongs to, which is known by its place: "Geneva talks". */
final class SeriesFinder {

  private SeriesFinder() {}

  /** Returns the name of the process. */
  static Optional<String> find(Candidate candidate) {
    int before = candidate.trigger().first() - 1;
    if (candidate.trigger().frame().kind() != Kind.TALKS || !candidate.trigger().frame().noun()) {
      return Optional.empty();
    }
    for (Referent referent : candidate.passage().referents()) {
      Optional<Location> place = referent.mention().place();
      boolean town =
          place.filter(Location.KnownPlace.class::isInstance).isPresent()
              && referent.meanings().isEmpty();
      if (town && before >= referent.first() && before - 1 <= referent.last()) {
        int last = candidate.trigger().last();
        return Optional.of(candidate.passage().sentence().words(referent.first(), last));
      }
    }
    return Optional.empty();
  }
}
