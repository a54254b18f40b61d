package dev.parley.meeting;

import dev.parley.mention.ActorGroup;
import dev.parley.text.Sentence;
import java.util.Optional;
import java.util.Set;

/** Reads "A poses with B", "A sits next to B": a meeting where a picture shows it. */
final class PictureReader implements PatternReader {

  private static final Set<String> BESIDE = Set.of("with", "alongside", "next", "beside");

  @Override
  public Optional<String> read(Reading reading) {
    Clause clause = reading.clause();
    if (clause.sentence().form() != Sentence.Form.CAPTION
        && !isSideBySide(clause, reading.last() + 1)) {
      return Optional.of("not under a picture");
    }
    boolean found = reading.takeSubject(Role.PARTICIPANT).filter(ActorGroup::isPlural).isPresent();
    for (Argument argument : reading.arguments()) {
      if (BESIDE.contains(argument.preposition()) && argument.group().hasPeople()) {
        reading.cast().add(argument.group(), Role.PARTICIPANT);
        found = true;
      }
    }
    return found && !reading.cast().isEmpty()
        ? Optional.empty()
        : Optional.of("alone in the picture");
  }

  private static boolean isSideBySide(Clause clause, int at) {
    String word = clause.word(at);
    return word.equals("next")
        || word.equals("beside")
        || word.equals("side") && clause.word(at + 1).equals("by");
  }
}
