package dev.parley.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was said of one subject, not yet connected with the others.
 *
 * @param source the file that says so
 * @param properties what is said, in the order of the constants
 * @param values of each property: lexical forms and IRIs, sorted, at least one
 */
record Description(
    String iri,
    DescriptionKind kind,
    String source,
    List<Property> properties,
    List<List<String>> values) {

  /** Returns a description that says {@code values}. */
  static Description of(
      String iri,
      DescriptionKind kind,
      String source,
      Map<Property, ? extends Iterable<String>> values) {
    List<Property> properties = values.keySet().stream().sorted().toList();
    List<List<String>> lists = new ArrayList<>();
    for (Property property : properties) {
      List<String> list = new ArrayList<>();
      values.get(property).forEach(list::add);
      lists.add(List.copyOf(list));
    }
    return new Description(iri, kind, source, properties, List.copyOf(lists));
  }

  /** Returns all values of {@code property}, sorted. */
  List<String> all(Property property) {
    int at = properties.indexOf(property);
    return at < 0 ? List.of() : values.get(at);
  }

  /** Returns the first value of {@code property}. */
  Optional<String> first(Property property) {
    int at = properties.indexOf(property);
    return at < 0 ? Optional.empty() : Optional.of(values.get(at).getFirst());
  }

  /** Returns whether {@code property} is said to be true. */
  boolean is(Property property) {
    List<String> all = all(property);
    return all.contains("true") || all.contains("1");
  }
}
