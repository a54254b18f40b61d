package dev.parley.meeting;

import dev.parley.mention.Location;
import dev.parley.mention.WordLists;
import dev.parley.text.DateMention;
import dev.parley.text.DateResolver;
import dev.parley.text.Sentence;
import dev.parley.text.Span;
import dev.parley.text.Tense;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads sentences that tell of one more meeting of the same people without naming it: "The first
 * was in October 2015."
 */
final class OrdinalReader {

  private static final Set<String> VERBS =
      Set.of("was", "came", "took", "happened", "is", "will", "begins", "opens");
  private static final Set<String> NOUNS =
      Set.of("such", "one", "time", "meeting", "visit", "round", "session", "meetings", "talks");
  private static final Set<String> DETERMINERS = Set.of("the", "their", "a", "an");
  private static final Set<String> FUTURE = Set.of("is", "will", "begins", "opens");
  private static final double CONFIDENCE = 0.7;

  private final WordLists cues;

  OrdinalReader(WordLists cues) {
    this.cues = cues;
  }

  /** Returns whether {@code sentence} begins with an ordinal. */
  boolean begins(Sentence sentence) {
    return sentence.size() > 3
        && (cues.lengthAt("ordinals", sentence.tokens(), 0) > 0
            || cues.lengthAt("ordinals", sentence.tokens(), 1) > 0);
  }

  /**
   * Returns the report of {@code sentence}, made after {@code before}, the one told last.
   *
   * @param place the place that the sentence tells
   */
  Optional<MeetingReport> read(
      Sentence sentence,
      List<DateMention> dates,
      Optional<Location> place,
      MeetingReport before,
      DateResolver resolver) {
    int ordinal = DETERMINERS.contains(sentence.token(0).lower()) ? 1 : 0;
    if (sentence.size() < ordinal + 4
        || cues.lengthAt("ordinals", sentence.tokens(), ordinal) == 0
        || dates.isEmpty()) {
      return Optional.empty();
    }
    int verb = ordinal + 1;
    if (NOUNS.contains(sentence.token(verb).lower())) {
      verb++;
    }
    if (!VERBS.contains(sentence.token(verb).lower())) {
      return Optional.empty();
    }
    int predicate = verb;
    boolean future = FUTURE.contains(sentence.token(verb).lower());
    DateMention date = dates.getFirst();
    Span words = sentence.span(0, verb);
    Evidence evidence = new Evidence(sentence.span(), words, "ordinal", CONFIDENCE);
    return resolver
        .resolve(date.expression(), future ? Tense.FUTURE : Tense.PAST, Optional.empty())
        .map(
            resolved ->
                new MeetingReport(
                    sentence,
                    0,
                    predicate,
                    before.frame(),
                    before.kind(),
                    future ? Status.PLANNED : Status.HELD,
                    false,
                    before.participants(),
                    Optional.of(
                        new Meeting.Dated(
                            resolved.date(),
                            resolved.basis(),
                            new Evidence(
                                sentence.span(),
                                sentence.span(date.first(), date.last()),
                                "date",
                                CONFIDENCE))),
                    Optional.empty(),
                    place
                        .map(found -> new Meeting.Located(found, evidence))
                        .or(() -> future ? Optional.empty() : before.place()),
                    Optional.empty(),
                    before.series(),
                    false,
                    true,
                    false,
                    CONFIDENCE,
                    evidence));
  }
}
