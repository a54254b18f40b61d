package dev.parley.meeting;

import dev.parley.mention.Location;
import java.util.Optional;

/** Remembers the last place that an article told, for "there" in the sentences behind it. */
final class PlaceMemory {

  private static final int REACH = 2;

  private Optional<Location> last = Optional.empty();
  private int sentence;

  /** Returns what "there" in sentence {@code index} means. */
  Optional<Location> there(int index) {
    return index - sentence <= REACH ? last : Optional.empty();
  }

  /** Takes note of the place that sentence {@code index} tells last, if it tells any. */
  void note(Optional<Location> place, int index) {
    if (place.isPresent()) {
      last = place;
      sentence = index;
    }
  }
}
