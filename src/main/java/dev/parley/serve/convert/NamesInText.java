package dev.parley.serve.convert;

import dev.parley.meeting.Evidence;
import dev.parley.meeting.Extraction;
import dev.parley.meeting.Meeting;
import dev.parley.mention.Actor;
import dev.parley.mention.ActorGroup;
import dev.parley.text.Sentence;
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
    return reading.groups().stream()
        .filter(group -> !group.adjective())
        .flatMap(
            group ->
                Stream.iterate(0, i -> i < group.actors().size(), i -> i + 1)
                    .filter(i -> isSame(group.actors().get(i), actor))
                    .map(i -> words(reading.sentence(), group, i)));
  }

  /** The same one may be known with an office in one place and without in another. */
  private static boolean isSame(Actor one, Actor other) {
    return one.getClass() == other.getClass() && one.label().equals(other.label());
  }

  private static Span words(Sentence sentence, ActorGroup group, int actor) {
    return group.mentions().size() == group.actors().size()
        ? sentence.span(group.mentions().get(actor).first(), group.mentions().get(actor).last())
        : sentence.span(group.first(), group.last());
  }
}
