package dev.parley.meeting;

import dev.parley.mention.ActorGroup;
import dev.parley.mention.Location;
import java.util.Optional;
import java.util.Set;

/** Reads "A flew to B", "A arrived here". */
final class TravelReader implements PatternReader {

  private static final Set<String> TOWARDS = Set.of("to", "in", "for", "at", "into");

  @Override
  public Optional<String> read(Reading reading) {
    Optional<ActorGroup> subject = reading.takeSubject(Role.GUEST);
    if (subject.isEmpty() || reading.cast().isEmpty() || !subject.get().hasPeople()) {
      return Optional.of("no traveller of a state");
    }
    String name = reading.frame().name();
    boolean complete = TOWARDS.contains(name.substring(name.lastIndexOf(' ') + 1));
    for (Argument argument : reading.arguments()) {
      ActorGroup group = argument.group();
      if ((TOWARDS.contains(argument.preposition()) || argument.isDirect() && complete)
          && group.place().isPresent()
          && !group.possessive()
          && !group.stops().isEmpty()) {
        return reading.takeDestination(argument);
      }
    }
    return arrivesHere(reading) || goesToCapital(reading)
        ? Optional.empty()
        : Optional.of("no destination found");
  }

  /** "traveled to the Georgian capital". */
  private static boolean goesToCapital(Reading reading) {
    for (int at = reading.last() + 1; at <= reading.last() + 4; at++) {
      Optional<Location> capital =
          reading.clause().word(at + 1).equals("capital")
              ? reading.destination(at)
              : Optional.empty();
      if (capital.isPresent() && reading.takeHost(capital.get())) {
        reading.place(new FoundPlace(capital.get(), at));
        reading.rule("destination");
        return true;
      }
    }
    return false;
  }

  /** "arrived here": the place of the dateline is the destination. */
  private static boolean arrivesHere(Reading reading) {
    for (int at = reading.last() + 1; at <= reading.last() + 2; at++) {
      Optional<Location> here = reading.clause().here(at);
      if (here.isPresent() && reading.takeHost(here.get())) {
        reading.place(new FoundPlace(here.get(), at));
        reading.rule("here");
        return true;
      }
    }
    return false;
  }
}
