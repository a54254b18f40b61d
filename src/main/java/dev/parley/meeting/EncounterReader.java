package dev.parley.meeting;

import dev.parley.mention.ActorGroup;
import java.util.Optional;
import java.util.Set;

/** Reads "A meets B", "A and B meet", "A holds talks with B". */
final class EncounterReader implements PatternReader {

  private static final Set<String> TOGETHER =
      Set.of("with", "between", "among", "by", "alongside", "involving", "including");

  @Override
  public Optional<String> read(Reading reading) {
    Optional<ActorGroup> subject = reading.takeSubject(Role.PARTICIPANT);
    if (subject.isEmpty() || reading.cast().isEmpty()) {
      return Optional.of("no actor does it");
    }
    boolean found = takeWhom(reading);
    for (Argument argument : reading.arguments()) {
      found |= take(reading, argument);
    }
    if (isByTelephone(reading)) {
      reading.kind(Kind.CALL);
    }
    boolean several = subject.get().isPlural() && reading.clause().endsObject(reading.last() + 1);
    return found || several ? Optional.empty() : Optional.of("nobody is met");
  }

  /** "Bush, whom he met": the object stands before the subject. */
  private static boolean takeWhom(Reading reading) {
    Clause clause = reading.clause();
    int subject = reading.subject().index();
    if (!clause.word(subject - 1).equals("whom")) {
      return false;
    }
    int comma = subject - 2;
    Optional<ActorGroup> object = clause.group(clause.word(comma).equals(",") ? comma - 1 : comma);
    object.ifPresent(group -> reading.cast().add(group, Role.PARTICIPANT));
    return object.isPresent();
  }

  private static boolean take(Reading reading, Argument argument) {
    boolean direct = argument.isDirect() && argument.index() <= reading.last() + 2;
    if (argument.group().possessive()) {
      return (direct || argument.follows("with")) && reading.takeOfficialsOf(argument);
    }
    if (!direct && !TOGETHER.contains(argument.preposition())) {
      return false;
    }
    reading.take(argument.group(), Role.PARTICIPANT, direct ? "object" : argument.preposition());
    return true;
  }

  private static boolean isByTelephone(Reading reading) {
    Clause clause = reading.clause();
    int end = reading.lastTriggerToken();
    return reading.cues().has(clause, "telephone", end, end + 12);
  }
}
