package dev.parley.serve.explore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All meetings of a store, the latest first and those without a day last, and what they name.
 *
 * @param things by their numbers
 */
record Archive(List<ToldMeeting> meetings, List<NamedThing> things, Map<String, Integer> numbers) {

  /** Creates an archive of what was read. */
  static Archive of(List<ToldMeeting> meetings, List<NamedThing> things) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < things.size(); i++) {
      numbers.put(things.get(i).iri(), i);
    }
    return new Archive(meetings, things, numbers);
  }

  NamedThing thing(int number) {
    return things.get(number);
  }

  /** Returns the thing that {@code iri} names, if a meeting does. */
  Optional<NamedThing> thing(String iri) {
    return Optional.ofNullable(numbers.get(iri)).map(things::get);
  }
}
