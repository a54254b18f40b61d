package dev.parley.meeting;

import java.util.Optional;

/**
 * Reads "The ministers will take part", "It was attended by A and B": in what was told before,
 * where the sentence names nothing.
 */
final class AttendanceReader implements PatternReader {

  @Override
  public Optional<String> read(Reading reading) {
    reading.takeSubject(Role.PARTICIPANT);
    if (reading.isPassive()) {
      for (Argument argument : reading.arguments()) {
        if (argument.follows("by") && !argument.group().possessive()) {
          reading.take(argument.group(), Role.PARTICIPANT, "by");
        }
      }
    }
    reading.definite(true);
    return reading.cast().isEmpty() ? Optional.of("no actor does it") : Optional.empty();
  }
}
