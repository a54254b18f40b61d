package dev.parley.meeting;

import dev.parley.meeting.Frame.Pattern;
import dev.parley.mention.ActorGroup;
import dev.parley.mention.Location;
import java.util.Optional;
import java.util.Set;

/** Reads "talks between A and B", "the A-B summit", "A's meeting with B", "A held talks with B". */
final class EventReader implements PatternReader {

  private static final Set<String> TOGETHER =
      Set.of("with", "between", "among", "by", "alongside", "involving", "including");
  private static final Set<String> TAKING_PART =
      Set.of("at", "in", "during", "after", "following", "to", "for", "into", "from", "on");
  private static final Set<String> AT_EVENT = Set.of("at", "in", "during");
  private static final Set<String> PARTICLES = Set.of("off", "up", "out");
  private static final Set<String> HOSTING = Set.of("host", "hosts", "hosted", "hosting");
  private static final Set<String> INVITING = Set.of("to", "for");
  private static final Set<String> BEFORE_PARTNER = Set.of("of", "before");

  @Override
  public Optional<String> read(Reading reading) {
    NounPhrase phrase = reading.nounPhrase();
    if (reading.isPremodifiedBy("domestic") && !reading.frame().name().contains("summit")) {
      return Optional.of("domestic");
    }
    phrase.possessor().ifPresent(group -> reading.take(group, Role.PARTICIPANT, "possessor"));
    phrase.modifiers().forEach(group -> takeModifier(reading, group));
    boolean partner = false;
    for (Argument argument : reading.arguments()) {
      partner |= takePartner(reading, argument);
    }
    takeAttending(reading);
    boolean complete = Cast.parties(reading.cast().actors().keySet()).size() >= 2;
    if (phrase.possessor().isEmpty() && (partner || !complete) && !takeInvited(reading, phrase)) {
      takeOwner(reading, phrase, partner, complete);
    }
    new EventKind(reading).adjust();
    return Optional.empty();
  }

  /** "the Trump-Putin meeting", "the Sochi summit": actors, or the place. */
  private static void takeModifier(Reading reading, ActorGroup group) {
    boolean town =
        group.place().filter(Location.KnownPlace.class::isInstance).isPresent()
            && !group.adjective()
            && !group.isPlural();
    Frame frame = reading.frame();
    boolean gathering = frame.pattern() == Pattern.BODY_NOUN || frame.kind() == Kind.TALKS;
    if (!group.actors().isEmpty() && !(town && gathering)) {
      reading.take(group, Role.PARTICIPANT, "modifier");
      return;
    }
    reading.series(process(reading, group));
    if (reading.place().isEmpty()) {
      int index = reading.clause().indexOf(group.first());
      group
          .place()
          .filter(LocativePhrase::isExact)
          .ifPresent(found -> reading.place(new FoundPlace(found, index)));
    }
  }

  /** "the Geneva talks", "the Astana process": a series of meetings known by its place. */
  private static Optional<String> process(Reading reading, ActorGroup group) {
    return reading.frame().kind() == Kind.TALKS
        ? group.place().map(town -> town.label() + " " + reading.clause().word(reading.last()))
        : Optional.empty();
  }

  /** "The ceremony in Washington was attended by A and B". */
  private static void takeAttending(Reading reading) {
    Clause clause = reading.clause();
    for (int at = reading.last() + 1; at < clause.size() && !clause.isRightBoundary(at); at++) {
      if (clause.word(at).equals("attended")) {
        reading.argumentsBehind(at).stream()
            .filter(argument -> argument.follows("by") && !argument.group().possessive())
            .forEach(argument -> reading.take(argument.group(), Role.PARTICIPANT, "attended"));
      }
    }
  }

  /** Takes an argument that takes part; returns whether somebody else does so with it. */
  private static boolean takePartner(Reading reading, Argument argument) {
    int last = reading.last();
    boolean direct = argument.isDirect() && argument.index() == last + 1;
    boolean governed =
        direct && reading.clause().word(reading.first()).endsWith("ing")
            || argument.follows("of") && argument.index() <= last + 3
            || TOGETHER.contains(argument.preposition()) && isAmongPartners(reading, argument);
    if (!governed || reading.isLocation(argument.index())) {
      return false;
    }
    if (argument.group().possessive()) {
      return reading.takeOfficialsOf(argument);
    }
    reading.take(argument.group(), Role.PARTICIPANT, direct ? "object" : argument.preposition());
    return argument.follows("with") || direct;
  }

  /** "talks with leaders, including A": only those with whom there are talks include somebody. */
  private static boolean isAmongPartners(Reading reading, Argument argument) {
    boolean included = argument.follows("including");
    for (int at = argument.index() - 2; included && at > reading.last(); at--) {
      included = !TOGETHER.contains(reading.clause().word(at));
      if (included && at == reading.last() + 1) {
        return false;
      }
    }
    return true;
  }

  /** Takes the subject of the verb that governs the noun, and whom it tells something there. */
  private static void takeOwner(
      Reading reading, NounPhrase phrase, boolean partner, boolean complete) {
    if (!isParticipation(reading, phrase, partner)) {
      return;
    }
    Optional<ActorGroup> owner = reading.findSubject(phrase.begin());
    if (owner.isEmpty()) {
      return;
    }
    reading.take(owner.get(), Role.PARTICIPANT, "owner");
    if (HOSTING.contains(governor(reading, phrase))) {
      takeTown(reading, owner.get());
    }
    if (!complete && !partner && AT_EVENT.contains(governor(reading, phrase))) {
      reading
          .objectOfSubject()
          .or(() -> reading.clause().group(phrase.begin() - 2).filter(ActorGroup::hasPeople))
          .ifPresent(object -> reading.cast().add(object, Role.PARTICIPANT));
    }
  }

  /** "Vienna will host talks": the town is the place. */
  private static void takeTown(Reading reading, ActorGroup host) {
    host.place()
        .filter(Location.KnownPlace.class::isInstance)
        .ifPresent(town -> reading.place(new FoundPlace(town, reading.subject().index())));
  }

  /** "A invited B to talks": takes both; returns whether that is told. */
  private static boolean takeInvited(Reading reading, NounPhrase phrase) {
    int guest = phrase.begin() - 2;
    Optional<ActorGroup> invited = reading.clause().group(guest).filter(ActorGroup::hasPeople);
    if (invited.isEmpty()
        || !INVITING.contains(governor(reading, phrase))
        || !reading.has("invitations", guest - 1, guest - 1)) {
      return false;
    }
    reading
        .findSubject(guest - 1)
        .ifPresent(host -> reading.take(host, Role.PARTICIPANT, "invitation"));
    reading.cast().add(invited.get(), Role.PARTICIPANT);
    return true;
  }

  private static String governor(Reading reading, NounPhrase phrase) {
    return reading.clause().word(phrase.begin() - 1);
  }

  /** Returns whether the word in front of the noun lets a subject take part in the event. */
  private static boolean isParticipation(Reading reading, NounPhrase phrase, boolean partner) {
    String governor = governor(reading, phrase);
    int verb = phrase.begin() - (PARTICLES.contains(governor) ? 2 : 1);
    if (!partner && reading.cues().isComment(reading.clause().word(verb))) {
      return false;
    }
    boolean held = reading.cues().isLight(governor) || reading.clause().isVerb(verb);
    if (reading.frame().pattern() == Pattern.BODY_NOUN
        && !partner
        && Cast.isGathering(reading.cast().actors().keySet())
        && !AT_EVENT.contains(governor)) {
      return held;
    }
    int before = Math.max(0, phrase.begin() - 2);
    return held
        || partner && phrase.begin() > 0 && reading.has("cancelled", before, phrase.begin() - 1)
        || TAKING_PART.contains(governor)
        || partner && BEFORE_PARTNER.contains(governor)
        || governor.isEmpty()
        || reading.clause().isAuxiliary(phrase.begin() - 1);
  }
}
