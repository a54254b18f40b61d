package dev.parley.reference;

import dev.parley.ingest.Diagnostic;
import dev.parley.reference.ReferenceValidator.Violation;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Checks the bundled reference, and what a user lays over it, and counts what it describes. */
public final class ReferenceCheck {

  private ReferenceCheck() {}

  /** Returns what is described, and what is wrong, with {@code files} laid over the reference. */
  public static Result check(Collection<Path> files) {
    Reference reference = Reference.bundled();
    if (!files.isEmpty()) {
      reference = reference.with(ReferenceReader.read(files));
    }
    Reference.Linked linked = reference.link();
    return new Result(
        counts(reference, linked.gazetteer()),
        new ReferenceValidator().validate(ReferenceGraph.bundledWith(files)),
        linked.diagnostics());
  }

  private static SequencedMap<String, Integer> counts(Reference reference, Gazetteer gazetteer) {
    SequencedMap<String, Integer> counts = new LinkedHashMap<>();
    List<String> kinds =
        List.of("states", "offices", "people", "tenures", "organizations", "places", "names");
    kinds.forEach(kind -> counts.put(kind, 0));
    for (Description description : reference.descriptions().values()) {
      if (!description.is(Property.WITHDRAWN)) {
        counts.merge(kind(description), 1, Integer::sum);
      }
    }
    counts.put("names", gazetteer.names().size());
    return counts;
  }

  private static String kind(Description description) {
    return switch (description.kind()) {
      case STATE -> "states";
      case OFFICE -> "offices";
      case PERSON -> "people";
      case TENURE -> "tenures";
      case PLACE -> "places";
      case ORGANIZATION, INTERNATIONAL_ORGANIZATION, NON_STATE_GROUP -> "organizations";
    };
  }

  /**
   * What a check found.
   *
   * @param counts how many there are of each kind
   * @param violations of the shapes
   * @param diagnostics of what could not be read or connected
   */
  public record Result(
      SequencedMap<String, Integer> counts,
      List<Violation> violations,
      List<Diagnostic> diagnostics) {

    /** Returns whether nothing is wrong. */
    public boolean isSound() {
      return violations.isEmpty() && diagnostics.isEmpty();
    }
  }
}
