package dev.parley.meeting;

import dev.parley.mention.ActorGroup;
import java.util.Optional;

/** Reads "A will see B": only people are seen in this sense. */
final class SightReader implements PatternReader {

  @Override
  public Optional<String> read(Reading reading) {
    Optional<ActorGroup> subject = reading.takeSubject(Role.PARTICIPANT);
    if (subject.isEmpty() || reading.cast().isEmpty() || !subject.get().hasPeople()) {
      return Optional.of("no actor does it");
    }
    for (Argument argument : reading.arguments()) {
      if (argument.isDirect()
          && argument.index() == reading.last() + 1
          && argument.group().hasPeople()
          && !argument.group().possessive()
          && endsThere(reading.clause(), argument.index() + 1)) {
        reading.take(argument.group(), Role.PARTICIPANT, "object");
        return Optional.empty();
      }
    }
    return Optional.of("nobody is seen");
  }

  /** Returns whether nobody is seen doing or as something at {@code index}. */
  private static boolean endsThere(Clause clause, int index) {
    return clause.endsObject(index)
        && !clause.word(index).equals("as")
        && !clause.isAuxiliary(index);
  }
}
