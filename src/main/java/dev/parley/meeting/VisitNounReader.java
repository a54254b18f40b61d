package dev.parley.meeting;

import dev.parley.mention.ActorGroup;
import java.util.List;
import java.util.Optional;

/** Reads "A's visit to B", "a trip by A to B". */
final class VisitNounReader implements PatternReader {

  @Override
  public Optional<String> read(Reading reading) {
    NounPhrase phrase = reading.nounPhrase();
    if (reading.isPremodifiedBy("domestic")) {
      return Optional.of("domestic");
    }
    phrase.possessor().ifPresent(group -> reading.cast().add(group, Role.GUEST));
    Optional<Argument> destination = Optional.empty();
    for (Argument argument : reading.arguments()) {
      if (argument.group().possessive()) {
        continue;
      }
      if (argument.follows("by")) {
        reading.take(argument.group(), Role.GUEST, "by");
      } else if (destination.isEmpty() && (argument.follows("to") || argument.follows("in"))) {
        destination = Optional.of(argument);
      }
    }
    if (reading.cast().isEmpty()) {
      takeOwner(reading, phrase);
    }
    return destination
        .or(() -> modifier(reading, phrase))
        .map(reading::takeDestination)
        .orElseGet(() -> takePlace(reading));
  }

  private static void takeOwner(Reading reading, NounPhrase phrase) {
    reading
        .findSubject(phrase.begin())
        .filter(ActorGroup::hasPeople)
        .ifPresent(group -> reading.cast().add(group, Role.GUEST));
    reading.rule("owner");
  }

  /** "his Beijing trip": the place in front of the noun. */
  private static Optional<Argument> modifier(Reading reading, NounPhrase phrase) {
    List<ActorGroup> modifiers = phrase.modifiers();
    return modifiers.size() == 1 && modifiers.getFirst().place().isPresent()
        ? Optional.of(new Argument("to", modifiers.getFirst(), reading.first() - 1))
        : Optional.empty();
  }

  private static Optional<String> takePlace(Reading reading) {
    Optional<FoundPlace> found = reading.findPlace();
    boolean host =
        found.isPresent()
            && found.get().index() > reading.last()
            && reading.takeHost(found.get().place());
    return host || reading.isDefinite() ? Optional.empty() : Optional.of("no destination found");
  }
}
