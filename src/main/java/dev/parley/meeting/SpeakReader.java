package dev.parley.meeting;

import dev.parley.mention.ActorGroup;
import dev.parley.mention.Mention;
import java.util.Optional;

/** Reads "A spoke with B": a call unless the sentence has a place for it. */
final class SpeakReader implements PatternReader {

  private static final double BY_TELEPHONE = 0.85;
  private static final int REACH = 14;

  @Override
  public Optional<String> read(Reading reading) {
    reading.takeSubject(Role.PARTICIPANT);
    if (reading.cast().isEmpty()) {
      return Optional.of("no actor does it");
    }
    ActorGroup subject = reading.subject().group().orElseThrow();
    boolean found = subject.isPlural() && subject.actors().size() > 1;
    for (Argument argument : reading.arguments()) {
      if (isSpokenTo(reading, argument)) {
        reading.take(argument.group(), Role.PARTICIPANT, argument.preposition());
        found = true;
      }
    }
    if (!found) {
      return Optional.of("nobody is spoken to");
    }
    judgeKind(reading, subject);
    return Optional.empty();
  }

  private static boolean isSpokenTo(Reading reading, Argument argument) {
    boolean near =
        (argument.follows("with") || argument.follows("to")) && isNear(reading, argument.index());
    return (near || argument.follows("including"))
        && !argument.group().possessive()
        && argument.group().hasPeople();
  }

  /** Returns whether nothing but adverbs and words for a telephone stand before an argument. */
  private static boolean isNear(Reading reading, int index) {
    Clause clause = reading.clause();
    for (int at = reading.last() + 1; at < index - 1; at++) {
      if (!clause.isDate(at)
          && !reading.cues().passesSpeech(clause.word(at))
          && !isPairOfAdverbs(clause, at)) {
        return false;
      }
    }
    return true;
  }

  /** "spoke candidly and frankly with". */
  private static boolean isPairOfAdverbs(Clause clause, int at) {
    return clause.word(at).equals("and")
        && clause.word(at - 1).endsWith("ly")
        && clause.word(at + 1).endsWith("ly");
  }

  private static void judgeKind(Reading reading, ActorGroup subject) {
    Clause clause = reading.clause();
    int behind = reading.lastTriggerToken() + 1;
    boolean telephone =
        reading.cues().has(clause, "telephone", behind, reading.lastTriggerToken() + REACH);
    reading.definite(subject.is(Mention.Type.REFERENCE) && !telephone);
    reading.findPlace();
    if (telephone) {
      reading.atLeast(BY_TELEPHONE);
    } else if (reading.place().isPresent()
        || reading.cues().has(clause, "in person", behind, clause.sentence().size() - 1)) {
      reading.kind(Kind.MEETING);
    }
  }
}
