package dev.parley.meeting;

import java.util.Optional;

/** Reads "The talks bring together A and B"; "A and B were brought together by C". */
final class ConvenerReader implements PatternReader {

  @Override
  public Optional<String> read(Reading reading) {
    boolean passive = reading.clause().isAuxiliary(reading.first() - 1);
    reading
        .findSubject(reading.first())
        .ifPresent(group -> reading.cast().add(group, passive ? Role.PARTICIPANT : Role.MEDIATOR));
    boolean found = passive && !reading.cast().isEmpty();
    for (Argument argument : reading.arguments()) {
      if (argument.isDirect() || passive && argument.follows("by")) {
        reading.cast().add(argument.group(), passive ? Role.MEDIATOR : Role.PARTICIPANT);
        found = true;
      }
    }
    return found ? Optional.empty() : Optional.of("nobody is brought together");
  }
}
