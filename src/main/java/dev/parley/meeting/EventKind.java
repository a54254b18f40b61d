package dev.parley.meeting;

import dev.parley.mention.Actor;

/** Tells talks from meetings and calls, by who takes part and the words in front of the noun. */
final class EventKind {

  private static final double BY_TELEPHONE = 0.7;

  private final Reading reading;

  EventKind(Reading reading) {
    this.reading = reading;
  }

  /** Gives the reading the kind that its words and participants speak for. */
  void adjust() {
    boolean process = isProcess();
    if (reading.kind() == Kind.TALKS && !process && isOfPeople()) {
      reading.kind(Kind.MEETING);
    }
    if (reading.kind() == Kind.MEETING && process) {
      reading.kind(Kind.TALKS);
    }
    if (reading.kind() != Kind.CALL && isByTelephone()) {
      reading.atLeast(BY_TELEPHONE);
      reading.kind(Kind.CALL);
    }
  }

  private boolean isProcess() {
    Clause clause = reading.clause();
    int from = clause.item(Math.max(0, reading.phraseBegin() - 2)).first();
    return reading.cues().has(clause, "negotiation", from, reading.triggerToken() - 1);
  }

  private boolean isOfPeople() {
    return !reading.cast().isEmpty()
        && reading.cast().actors().keySet().stream().allMatch(Actor::isPerson);
  }

  private boolean isByTelephone() {
    Clause clause = reading.clause();
    int from = clause.item(reading.phraseBegin()).first();
    return reading.cues().has(clause, "telephone", from, reading.triggerToken());
  }
}
