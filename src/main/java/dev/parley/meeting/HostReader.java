package dev.parley.meeting;

import dev.parley.meeting.Frame.Form;
import java.util.Optional;
import java.util.Set;

/** Reads "A hosts B", "A was received by B", "A was summoned in C". */
final class HostReader implements PatternReader {

  private static final Set<String> FORMS_OF_BE =
      Set.of("was", "were", "been", "being", "be", "is", "are");

  @Override
  public Optional<String> read(Reading reading) {
    boolean passive =
        reading.frame().form() == Form.PAST
            && FORMS_OF_BE.contains(reading.clause().word(reading.first() - 1));
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
