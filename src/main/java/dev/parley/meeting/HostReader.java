package dev.parley.meeting;

import java.util.Optional;

/** Reads "A hosts B", "A was received by B", "A was summoned in C". */
final class HostReader implements PatternReader {

  @Override
  public Optional<String> read(Reading reading) {
    boolean passive = reading.isPassive();
    reading.takeSubject(passive ? Role.GUEST : Role.HOST);
    if (reading.cast().isEmpty()) {
      return Optional.of("no actor does it");
    }
    for (Argument argument : reading.arguments()) {
      boolean other =
          passive
              ? argument.follows("by")
              : argument.isDirect() && argument.index() <= reading.last() + 2;
      if (other && !argument.group().possessive() && argument.group().hasPeople()) {
        reading.take(argument.group(), passive ? Role.HOST : Role.GUEST, passive ? "by" : "object");
        return Optional.empty();
      }
    }
    return passive && reading.frame().name().equals("summon")
        ? takePlace(reading)
        : Optional.of("no guest found");
  }

  /** "The ambassador was summoned in Paris": the state of the place summons. */
  private static Optional<String> takePlace(Reading reading) {
    return reading.findPlace().filter(found -> reading.takeHost(found.place())).isPresent()
        ? Optional.empty()
        : Optional.of("nobody summons");
  }
}
