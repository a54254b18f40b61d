package dev.parley.serve.convert;

import dev.parley.entity.Referent;
import dev.parley.meeting.Evidence;
import dev.parley.meeting.Extraction;
import dev.parley.meeting.Meeting;
import dev.parley.mention.Actor;
import dev.parley.text.Span;
import java.util.List;
import java.util.stream.Stream;

/** Finds the words that stand for a participant where an article tells of the meeting. */
final class NamesInText {

  private final Extraction extraction;

  NamesInText(Extraction extraction) {
    this.extraction = extraction;
  }

  /** Returns where the evidence of {@code participant} names or means it, in text order. */
  List<Span> find(Meeting.Participant participant) {
    List<Span> sentences = participant.evidence().stream().map(Evidence::sentence).toList();
    return extraction.sentences().stream()
        .filter(reading -> sentences.contains(reading.sentence().span()))
        .flatMap(reading -> names(reading, participant.actor()))
        .sorted()
        .distinct()
        .toList();
  }

  private static Stream<Span> names(Extraction.Reading reading, Actor actor) {
    return reading.referents().stream()
        .filter(referent -> means(referent, actor))
        .map(referent -> reading.sentence().span(referent.first(), referent.last()));
  }

  private static boolean means(Referent referent, Actor actor) {
    return referent.best().stream()
        .flatMap(meaning -> meaning.actors().stream())
        .anyMatch(each -> isSame(each, actor));
  }

  /** The same one may be known with an office in one place and without in another. */
  private static boolean isSame(Actor one, Actor other) {
    return one.getClass() == other.getClass() && one.label().equals(other.label());
  }
}
