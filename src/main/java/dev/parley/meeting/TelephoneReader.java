package dev.parley.meeting;

import dev.parley.mention.ActorGroup;
import java.util.Optional;
import java.util.Set;

/** Reads "A informed B by telephone": whoever the verb before those words has. */
final class TelephoneReader implements PatternReader {

  private static final Set<String> ADDRESSING = Set.of("to", "with");

  @Override
  public Optional<String> read(Reading reading) {
    reading.takeSubject(Role.PARTICIPANT);
    int subject = reading.subject().index();
    if (subject < 0 || subject > reading.first() || reading.cast().isEmpty()) {
      return Optional.of("no actor does it");
    }
    boolean found = reading.subject().group().orElseThrow().actors().size() > 1;
    for (int at = subject + 1; at < reading.first(); at++) {
      Optional<ActorGroup> group = reading.clause().group(at);
      if (group.isPresent()
          && isAddressed(reading.clause(), at)
          && group.get().hasPeople()
          && !group.get().possessive()) {
        reading.cast().add(group.get(), Role.PARTICIPANT);
        found = true;
      }
    }
    return found ? Optional.empty() : Optional.of("nobody is spoken to");
  }

  private static boolean isAddressed(Clause clause, int at) {
    return clause.isVerb(at - 1) || ADDRESSING.contains(clause.word(at - 1));
  }
}
