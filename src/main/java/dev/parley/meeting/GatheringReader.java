package dev.parley.meeting;

import dev.parley.mention.Actor;
import dev.parley.mention.ActorGroup;
import java.util.Optional;

/** Reads "A and B gather". */
final class GatheringReader implements PatternReader {

  @Override
  public Optional<String> read(Reading reading) {
    Optional<ActorGroup> subject = reading.takeSubject(Role.PARTICIPANT);
    boolean several =
        subject.filter(ActorGroup::isPlural).isPresent()
            || reading.cast().actors().keySet().stream().anyMatch(Actor.Body.class::isInstance);
    return several && !reading.cast().isEmpty()
        ? Optional.empty()
        : Optional.of("no actors gather");
  }
}
