package dev.parley.cli;

import dev.parley.reference.Entity;
import dev.parley.reference.Gazetteer;
import dev.parley.reference.Name;
import dev.parley.reference.Office;
import dev.parley.store.Nearest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Mends the words of a name that no name of the reference has. */
final class Spelling {

  private final Set<String> words = new TreeSet<>();

  /** Creates a speller that knows the names and titles of {@code gazetteer}. */
  Spelling(Gazetteer gazetteer) {
    gazetteer.names().stream().map(Name::text).forEach(this::add);
    for (Entity entity : gazetteer.entities()) {
      add(entity.label());
      if (entity instanceof Office office) {
        office.titles().forEach(this::add);
      }
    }
  }

  private void add(String text) {
    words.addAll(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[\\s_]+")));
  }

  /** Returns {@code text} with the nearest known word for each unknown one, if that changes it. */
  Optional<String> mended(String text) {
    String small = text.strip().toLowerCase(Locale.ROOT);
    String mended =
        Arrays.stream(small.split("[\\s_]+"))
            .map(word -> words.contains(word) ? word : Nearest.to(word, words).orElse(word))
            .collect(Collectors.joining(" "));
    return Optional.of(mended).filter(other -> !other.equals(small));
  }
}
