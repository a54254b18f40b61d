package dev.parley.reference;

import java.util.List;
import java.util.Optional;

/**
 * By what others know something of the reference.
 *
 * @param sameAs its IRIs elsewhere, such as at Wikidata and GeoNames, sorted
 * @param point where it lies
 */
public record Identity(List<String> sameAs, Optional<Point> point) {

  /** What nothing is known of. */
  public static final Identity NONE = new Identity(List.of(), Optional.empty());

  public Identity {
    sameAs = List.copyOf(sameAs);
  }
}
