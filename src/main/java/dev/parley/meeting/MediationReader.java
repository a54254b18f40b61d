package dev.parley.meeting;

import java.util.Optional;
import java.util.Set;

/** Reads "A mediates between B and C". */
final class MediationReader implements PatternReader {

  private static final Set<String> BETWEEN = Set.of("between", "among", "with");

  @Override
  public Optional<String> read(Reading reading) {
    reading.takeSubject(Role.MEDIATOR);
    boolean found = false;
    for (Argument argument : reading.arguments()) {
      if (BETWEEN.contains(argument.preposition())) {
        reading.cast().add(argument.group(), Role.PARTICIPANT);
        found = true;
      }
    }
    return found ? Optional.empty() : Optional.of("nobody to mediate between");
  }
}
