package dev.parley.reference;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was said of one subject, not yet connected with the others.
 *
 * @param source the file that says so
 * @param values lexical forms and IRIs, each list sorted
 */
record Description(
    String iri, DescriptionKind kind, String source, Map<Property, List<String>> values) {

  Description {
    EnumMap<Property, List<String>> copy = new EnumMap<>(Property.class);
    values.forEach((property, list) -> copy.put(property, List.copyOf(list)));
    values = Collections.unmodifiableMap(copy);
  }

  /** Returns all values of {@code property}, sorted. */
  List<String> all(Property property) {
    return values.getOrDefault(property, List.of());
  }

  /** Returns the first value of {@code property}. */
  Optional<String> first(Property property) {
    List<String> all = all(property);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getFirst());
  }

  /** Returns whether {@code property} is said to be true. */
  boolean is(Property property) {
    List<String> all = all(property);
    return all.contains("true") || all.contains("1");
  }
}
