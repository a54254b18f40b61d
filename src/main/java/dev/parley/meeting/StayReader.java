package dev.parley.meeting;

import dev.parley.mention.Actor;
import dev.parley.mention.ActorGroup;
import dev.parley.mention.Location;
import java.util.Optional;

/** Reads "Kerry was in Cairo": somebody in office who is in the town of another state visits it. */
final class StayReader implements PatternReader {

  @Override
  public Optional<String> read(Reading reading) {
    Optional<ActorGroup> subject = reading.takeSubject(Role.GUEST);
    if (subject.isEmpty() || !subject.get().actors().stream().allMatch(StayReader::isInOffice)) {
      return Optional.of("nobody in office is there");
    }
    for (Argument argument : reading.arguments()) {
      if (argument.isDirect()
          && argument.index() == reading.last() + 1
          && !argument.group().possessive()
          && argument.group().place().filter(Location.KnownPlace.class::isInstance).isPresent()
          && argument.group().mentions().size() == 1
          && !reading.clause().word(argument.index() + 1).equals("for")) {
        return reading.takeDestination(argument);
      }
    }
    return Optional.of("no town found");
  }

  private static boolean isInOffice(Actor actor) {
    return actor instanceof Actor.KnownPerson && actor.office().isPresent();
  }
}
