package dev.parley.meeting;

import java.util.Optional;

/** Reads "A telephoned B". */
final class CallReader implements PatternReader {

  @Override
  public Optional<String> read(Reading reading) {
    reading.takeSubject(Role.PARTICIPANT);
    if (reading.cast().isEmpty()) {
      return Optional.of("no actor does it");
    }
    for (Argument argument : reading.arguments()) {
      if (argument.isDirect()
          && argument.index() == reading.last() + 1
          && argument.group().hasPeople()
          && !argument.group().possessive()) {
        if (isNaming(reading, argument.index() + 1)) {
          return Optional.of("calls somebody something");
        }
        reading.cast().add(argument.group(), Role.PARTICIPANT);
        return Optional.empty();
      }
    }
    return Optional.of("nobody is called");
  }

  /** "called him a friend", "called B for help". */
  private static boolean isNaming(Reading reading, int behind) {
    Clause clause = reading.clause();
    return reading.frame().name().equals("call")
        && (!clause.endsObject(behind) || clause.word(behind).equals("for"));
  }
}
