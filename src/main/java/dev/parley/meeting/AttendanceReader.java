package dev.parley.meeting;

import java.util.Optional;

/**
 * Reads "The ministers will take part": in what was told before, where the sentence names nothing.
 */
final class AttendanceReader implements PatternReader {

  @Override
  public Optional<String> read(Reading reading) {
    reading.takeSubject(Role.PARTICIPANT);
    reading.definite(true);
    return reading.cast().isEmpty() ? Optional.of("no actor does it") : Optional.empty();
  }
}
