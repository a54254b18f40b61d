package dev.parley.meeting;

import dev.parley.mention.ActorGroup;
import dev.parley.mention.Location;
import java.util.Optional;
import java.util.Set;

/** Reads "A flew to B", "A arrived here". */
final class TravelReader implements PatternReader {

  private static final Set<String> TOWARDS = Set.of("to", "in", "for", "at", "into");

  private static final Set<String> JOURNEYS =
      Set.of("visit", "visits", "trip", "trips", "tour", "journey", "mission");

  @Override
  public Optional<String> read(Reading reading) {
    Optional<ActorGroup> subject = reading.takeSubject(Role.GUEST);
    if (subject.isEmpty() || reading.cast().isEmpty() || !subject.get().hasPeople()) {
      return Optional.of("no traveller of a state");
    }
    if (reading.has(
        "private", reading.last(), Math.min(reading.last() + 2, reading.clause().size() - 1))) {
      return Optional.of("private");
    }
    String name = reading.frame().name();
    boolean complete = TOWARDS.contains(name.substring(name.lastIndexOf(' ') + 1));
    for (Argument argument : reading.arguments()) {
      ActorGroup group = argument.group();
      if ((TOWARDS.contains(argument.preposition()) || argument.isDirect() && complete)
          && group.place().isPresent()
          && !isOfJourney(reading, argument.index())
          && !group.possessive()
          && group.mentions().size() == 1) {
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

  /** "returned from a visit to Kyiv": where a journey went that is over. */
  private static boolean isOfJourney(Reading reading, int index) {
    Clause clause = reading.clause();
    for (int at = reading.last() + 1; at < index - 1; at++) {
      if (clause.word(at).equals("from")) {
        return JOURNEYS.contains(clause.word(index - 2));
      }
    }
    return false;
  }

  /** "arrived here", "flew there": the place of the dateline, or told before. */
  private static boolean arrivesHere(Reading reading) {
    for (int at = reading.last() + 1; at <= reading.last() + 2; at++) {
      Optional<Location> here = reading.placeMeant(at);
      if (here.isPresent() && reading.takeHost(here.get())) {
        reading.place(new FoundPlace(here.get(), at));
        reading.rule("here");
        return true;
      }
    }
    return false;
  }
}
