package dev.parley.meeting;

import dev.parley.mention.ActorGroup;
import java.util.Optional;

/** Reads "A and B discussed the war", "A discussed the war with B": only people discuss. */
final class DiscussionReader implements PatternReader {

  private static final int REACH = 14;

  @Override
  public Optional<String> read(Reading reading) {
    if (reading.clause().word(reading.first() - 1).equals("to")) {
      return Optional.of("only a purpose");
    }
    Optional<ActorGroup> subject = reading.takeSubject(Role.PARTICIPANT);
    if (reading.cast().isEmpty() || !subject.orElseThrow().hasPeople()) {
      return Optional.of("no actor does it");
    }
    boolean found = subject.get().actors().size() > 1;
    for (Argument argument : reading.arguments()) {
      if (argument.follows("with")
          && argument.group().hasPeople()
          && !argument.group().possessive()) {
        reading.take(argument.group(), Role.PARTICIPANT, "with");
        found = true;
      }
    }
    reading.definite(true);
    judgeKind(reading);
    return found ? Optional.empty() : Optional.of("nobody to discuss with");
  }

  private static void judgeKind(Reading reading) {
    Clause clause = reading.clause();
    int behind = reading.lastTriggerToken() + 1;
    if (reading.cues().has(clause, "telephone", behind, behind + REACH)) {
      reading.kind(Kind.CALL);
    }
  }
}
