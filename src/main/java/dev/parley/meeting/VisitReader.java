package dev.parley.meeting;

import java.util.Optional;

/** Reads "A visits B". */
final class VisitReader implements PatternReader {

  @Override
  public Optional<String> read(Reading reading) {
    reading.takeSubject(Role.GUEST);
    if (reading.cast().isEmpty()) {
      return Optional.of("no actor does it");
    }
    for (Argument argument : reading.arguments()) {
      if (argument.isDirect()
          && argument.index() <= reading.last() + 2
          && !argument.group().possessive()) {
        return reading.takeDestination(argument);
      }
    }
    return Optional.of("no host found");
  }
}
