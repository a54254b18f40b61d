package dev.parley.meeting;

import dev.parley.event.Candidate;
import dev.parley.event.Circumstance;
import dev.parley.event.Passage;
import dev.parley.event.Trigger;
import dev.parley.model.Features;
import dev.parley.syntax.Parse;
import dev.parley.syntax.Relation;
import dev.parley.text.DateBasis;
import dev.parley.text.DateMention;
import dev.parley.text.DateResolver;
import dev.parley.text.DaysApart;
import dev.parley.text.DaysLong;
import dev.parley.text.PartialDate;
import dev.parley.text.Tense;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Chooses among the dates near a trigger that of what it tells. */
final class DateChooser {

  /** Below this, a date is rather that of something else. */
  private static final double LEAST = 0.5;

  /** From here on, a meeting is rather to come than not. */
  private static final double LIKELY = 0.5;

  /** Below this, what a date says of past and future is gainsaid by the words of the trigger. */
  private static final double UNLIKELY = 0.25;

  private final Candidate candidate;
  private final DateResolver resolver;
  private final Optional<LocalDate> before;

  /**
   * Creates a choice for {@code candidate}.
   *
   * @param before the day that the text told before, from which "the next day" counts
   */
  DateChooser(Candidate candidate, DateResolver resolver, Optional<LocalDate> before) {
    this.candidate = candidate;
    this.resolver = resolver;
    this.before = before;
  }

  /**
   * Returns when it is, as far as is told.
   *
   * @param toCome how likely it was still to come when the article was {@code published}
   */
  Optional<Meeting.Dated> choose(double toCome, Optional<LocalDate> published) {
    return choose(
        toCome >= LIKELY ? Tense.FUTURE : Tense.PAST,
        day -> isPossible(Days.side(Optional.of(day), published), toCome));
  }

  /** Returns when it is as far as the text alone tells, whenever it was published. */
  Optional<Meeting.Dated> choose() {
    return choose(Tense.PAST, day -> true);
  }

  private Optional<Meeting.Dated> choose(Tense tense, Predicate<PartialDate> possible) {
    Optional<Meeting.Dated> apart = apart(tense);
    if (apart.isPresent()) {
      return apart;
    }
    for (Circumstance<DateMention> option : candidate.dates()) {
      if (option.probability() < LEAST) {
        return Optional.empty();
      }
      Optional<DateResolver.Resolved> resolved =
          resolver
              .resolve(option.value().expression(), tense, before)
              .filter(known -> possible.test(known.date()));
      if (resolved.isPresent()) {
        DateResolver.Resolved known = resolved.get();
        return Optional.of(
            lasting(new Meeting.Dated(known.date(), known.basis(), evidence(option, "date."))));
      }
    }
    return Optional.empty();
  }

  /** "opened on Tuesday, eight days after A met B": returns the day from which that is counted. */
  private Optional<Meeting.Dated> apart(Tense tense) {
    Passage passage = candidate.passage();
    Optional<Integer> sequence = sequence(passage.parse());
    if (sequence.isEmpty()) {
      return Optional.empty();
    }
    int word = sequence.get();
    Optional<Integer> days = DaysApart.of(passage.sentence(), word + 1);
    return candidate.dates().stream()
        .filter(option -> option.index() == passage.sentence().index())
        .filter(option -> option.value().last() < word)
        .max(Comparator.comparingInt(option -> option.value().last()))
        .filter(option -> days.isPresent())
        .flatMap(
            option ->
                resolver
                    .resolve(option.value().expression(), tense, before)
                    .filter(known -> known.date() instanceof PartialDate.Day)
                    .map(known -> known.date().earliest().orElseThrow().minusDays(days.get()))
                    .map(
                        day ->
                            new Meeting.Dated(
                                new PartialDate.Day(day),
                                DateBasis.RELATIVE,
                                evidence(option, "date.apart."))));
  }

  /** Returns the "after" or "before" with which what the trigger tells hangs on something else. */
  private Optional<Integer> sequence(Parse parse) {
    for (int head : List.of(candidate.setting().predicate(), candidate.trigger().head())) {
      for (int child : parse.children(head)) {
        boolean opens =
            parse.relation(child) == Relation.MARK || parse.relation(child) == Relation.CASE;
        if (opens && (parse.token(child).is("after") || parse.token(child).is("before"))) {
          return Optional.of(child);
        }
      }
    }
    return Optional.empty();
  }

  /** Returns whether a date on {@code side} of the article's does not gainsay what the words do. */
  private static boolean isPossible(String side, double toCome) {
    return switch (side) {
      case "past" -> 1 - toCome >= UNLIKELY;
      case "future" -> toCome >= UNLIKELY;
      default -> true;
    };
  }

  /** "arrived on Monday for a two-day visit": returns all the days, where one and a length are. */
  private Meeting.Dated lasting(Meeting.Dated date) {
    Trigger trigger = candidate.trigger();
    Optional<Integer> days =
        trigger.frame().noun()
            ? DaysLong.of(candidate.passage().sentence(), trigger.first())
            : Optional.empty();
    if (days.isEmpty() || !(date.value() instanceof PartialDate.Day)) {
      return date;
    }
    LocalDate told = date.value().earliest().orElseThrow();
    int nights = days.get() - 1;
    LocalDate first = candidate.setting().ended() ? told.minusDays(nights) : told;
    return new Meeting.Dated(
        new PartialDate.Interval(first, first.plusDays(nights)),
        DateBasis.LASTING,
        date.evidence());
  }

  /** Returns the words of {@code option}; how they stand to the trigger names their rule. */
  static Evidence evidence(Circumstance<?> option, String rule) {
    Features features = option.features();
    String first = features.name(0);
    String slot = first.startsWith("attached.") ? first.substring("attached.".length()) : first;
    return new Evidence(option.sentence(), option.words(), rule + slot, option.probability());
  }
}
