package dev.parley.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was said of one subject, not yet connected with the others.
 *
 * @param source the file that says so
 * @param values lexical forms and IRIs, each list sorted and not empty
 */
record Description(
    String iri, DescriptionKind kind, String source, Map<Property, List<String>> values) {

  /** Returns all values of {@code property}, sorted. */
  List<String> all(Property property) {
    List<String> all = values.get(property);
    return all == null ? List.of() : all;
  }

  /** Returns the first value of {@code property}. */
  Optional<String> first(Property property) {
    List<String> all = values.get(property);
    return all == null ? Optional.empty() : Optional.of(all.getFirst());
  }

  /** Returns whether {@code property} is said to be true. */
  boolean is(Property property) {
    List<String> all = values.get(property);
    return all != null && (all.contains("true") || all.contains("1"));
  }
}
