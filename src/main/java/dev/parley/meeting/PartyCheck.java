package dev.parley.meeting;

import dev.parley.meeting.Frame.Pattern;
import dev.parley.mention.Actor;
import java.util.Optional;
import java.util.Set;

/** Checks whether whoever a trigger names is enough for a report. */
final class PartyCheck {

  private final Reading reading;
  private final Pattern pattern;

  PartyCheck(Reading reading) {
    this.reading = reading;
    this.pattern = reading.frame().pattern();
  }

  /** Returns what is missing; empty where the parties are enough. */
  Optional<String> missing() {
    if (isImagined()) {
      return Optional.of("only imagined");
    }
    Set<Actor> actors = reading.cast().actors().keySet();
    if (Cast.parties(actors).size() >= 2 || isDefinite() || isTentative() || isGathering(actors)) {
      return Optional.empty();
    }
    return Optional.of(actors.isEmpty() ? "no actor found" : "only one party");
  }

  /** "If A were to meet B". */
  private boolean isImagined() {
    int verb = reading.first();
    return reading.clause().word(verb - 1).equals("to")
        && reading.clause().word(verb - 2).equals("were")
        && reading.clause().word(reading.subject().index() - 1).equals("if");
  }

  private boolean isDefinite() {
    return (pattern.isNoun() || pattern == Pattern.ATTEND) && reading.isDefinite();
  }

  /** Returns whether a later sentence may tell who takes part: "Talks will be held in Geneva." */
  private boolean isTentative() {
    return pattern.isNoun()
        && pattern != Pattern.VISIT_NOUN
        && (reading.kind() == Kind.TALKS || reading.kind() == Kind.SUMMIT)
        && (reading.place().isPresent() || reading.date(-1).isPresent());
  }

  private boolean isGathering(Set<Actor> actors) {
    return Cast.isGathering(actors)
        && (pattern == Pattern.BODY_NOUN
            || pattern == Pattern.GATHER
            || reading.cast().isPlural()
            || isCollective(actors));
  }

  private boolean isCollective(Set<Actor> actors) {
    return pattern.isNoun()
        && reading.has("multilateral", reading.first(), reading.last())
        && actors.iterator().next() instanceof Actor.Body;
  }
}
