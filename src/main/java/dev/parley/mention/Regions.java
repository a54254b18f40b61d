package dev.parley.mention;

import dev.parley.language.WordLists;
import dev.parley.reference.Entity;
import dev.parley.reference.Gazetteer;
import dev.parley.reference.Name;
import dev.parley.reference.NameType;
import dev.parley.reference.Place;
import dev.parley.reference.PlaceType;
import dev.parley.reference.State;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells a region from the state that is called as it is, by an office that regions have: a governor
 * of Georgia acts for the state in which that region lies.
 */
final class Regions {

  private final Map<Entity, Region> byNamesake = new HashMap<>();
  private final Set<String> offices;

  private record Region(String name, State state) {

    /**
     * Returns whether the name, and not the adjective that begins as it does, is in {@code words}.
     */
    boolean isNamed(String words) {
      int end = words.indexOf(name) + name.length();
      return words.contains(name)
          && (end == words.length() || !Character.isLetter(words.charAt(end)));
    }
  }

  Regions(Gazetteer gazetteer, WordLists words) {
    this.offices = words.phrases("regional offices");
    Map<String, State> states = new HashMap<>();
    for (Name name : gazetteer.names()) {
      if (name.entity() instanceof State state && name.type() == NameType.NAME) {
        states.put(name.text(), state);
      }
    }
    for (Name name : gazetteer.names()) {
      if (name.entity() instanceof Place place && place.type() == PlaceType.REGION) {
        Optional.ofNullable(states.get(name.text()))
            .ifPresent(
                namesake ->
                    place
                        .state()
                        .filter(around -> !around.equals(namesake))
                        .ifPresent(
                            around -> byNamesake.put(namesake, new Region(name.text(), around))));
      }
    }
  }

  /** Returns {@code mention} of the state around a region, where a region is what it names. */
  Mention resolve(Mention mention, String words) {
    if (mention.bodies().size() != 1) {
      return mention;
    }
    Entity body = mention.bodies().getFirst();
    Region region = byNamesake.get(body);
    boolean regional = region != null && region.isNamed(words) && isRegional(mention, body);
    return regional ? mention.of(List.of(region.state()), mention.former()) : mention;
  }

  private boolean isRegional(Mention mention, Entity body) {
    String title = mention.title().map(Title::text).or(mention::name).orElse("");
    boolean ofState =
        mention.title().stream()
            .flatMap(told -> told.offices().stream())
            .anyMatch(office -> office.body().filter(body::equals).isPresent());
    return !ofState
        && offices.stream()
            .anyMatch(office -> title.equals(office) || title.endsWith(" " + office));
  }
}
