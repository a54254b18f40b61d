package dev.parley.meeting;

import dev.parley.text.DateBasis;
import dev.parley.text.DateExpression.Following;
import dev.parley.text.DateMention;
import dev.parley.text.DateResolver;
import dev.parley.text.DaysApart;
import dev.parley.text.PartialDate;
import dev.parley.text.Sentence;
import dev.parley.text.Span;
import dev.parley.text.Tense;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Gives the meetings of a sentence their dates.
 *
 * @param before the day that the text told last
 * @param around the only day that the sentence tells
 */
record MeetingDates(
    DateResolver resolver, Optional<LocalDate> before, Optional<Meeting.Dated> around) {

  private static final int NEAR = 4;
  private static final Set<String> PRESENT = Set.of("is", "are", "'s", "'re", "currently");

  /**
   * Returns the date of a reading.
   *
   * @param told what the sentence says of it
   */
  Optional<Meeting.Dated> of(
      Reading reading, StatusJudge.Verdict verdict, Optional<DateMention> told) {
    if (told.isPresent()) {
      DateMention date = told.get();
      return resolver
          .resolve(
              date.expression(),
              verdict.tense(),
              dayBefore(reading.clause(), date).or(() -> before))
          .map(day -> dated(reading, date.first(), date.last(), day));
    }
    if (verdict.status() == Status.ONGOING && goesOn(reading)) {
      return resolver
          .today()
          .map(today -> dated(reading, reading.triggerToken(), reading.lastTriggerToken(), today));
    }
    return daysApart(reading);
  }

  /**
   * "arrived on Sunday for a visit": returns the days until the article was written, where somebody
   * came the day before at the earliest and is still there.
   */
  Optional<Meeting.Dated> stay(Reading reading, Optional<Meeting.Dated> arrival) {
    Optional<LocalDate> today = resolver.today().flatMap(day -> day.date().latest());
    Optional<LocalDate> day = arrival.flatMap(known -> known.value().earliest());
    if (today.isEmpty()
        || day.isEmpty()
        || day.get().isBefore(today.get().minusDays(1))
        || day.get().isAfter(today.get())
        || !reading.frame().name().equals("arrive")
        || !reading.has("stays", reading.last(), reading.clause().size() - 1)) {
      return Optional.empty();
    }
    PartialDate stay =
        day.equals(today)
            ? new PartialDate.Day(day.get())
            : new PartialDate.Interval(day.get(), today.get());
    return arrival.map(known -> new Meeting.Dated(stay, known.basis(), known.evidence()));
  }

  /** Returns the day that stands before {@code date} in the same sentence. */
  private Optional<LocalDate> dayBefore(Clause clause, DateMention date) {
    for (int at = clause.indexOf(date.first()) - 1; at >= 0; at--) {
      if (clause.item(at) instanceof Item.When when
          && !(when.date().expression() instanceof Following)) {
        return resolver
            .resolve(when.date().expression(), Tense.PAST, Optional.empty())
            .flatMap(resolved -> resolved.date().latest());
      }
    }
    return Optional.empty();
  }

  /** Returns whether it is something that people are doing as the article is written. */
  private static boolean goesOn(Reading reading) {
    return PRESENT.contains(reading.clause().word(reading.first() - 1))
        && reading.kind() != Kind.TALKS
        && reading.frame().form() == Frame.Form.GERUND;
  }

  /** "On Friday, two days after A met B": counts from what the sentence tells. */
  private Optional<Meeting.Dated> daysApart(Reading reading) {
    Clause clause = reading.clause();
    int subject = reading.subject().index();
    int begin = Math.min(reading.phraseBegin(), subject < 0 ? Integer.MAX_VALUE : subject);
    if (reading.phraseBegin() - begin > NEAR) {
      return Optional.empty();
    }
    int token = clause.item(begin).first();
    Optional<LocalDate> day = around.flatMap(date -> date.value().latest()).or(() -> before);
    return DaysApart.of(clause.sentence(), token)
        .flatMap(days -> day.map(known -> known.minusDays(days)))
        .map(known -> new PartialDate.Day(known))
        .map(
            date ->
                dated(
                    reading,
                    token - 2,
                    token - 1,
                    new DateResolver.Resolved(date, DateBasis.RELATIVE)));
  }

  private static Meeting.Dated dated(
      Reading reading, int first, int last, DateResolver.Resolved resolved) {
    Sentence sentence = reading.clause().sentence();
    Span words = sentence.span(first, last);
    return new Meeting.Dated(
        resolved.date(),
        resolved.basis(),
        new Evidence(sentence.span(), words, "date", reading.confidence()));
  }
}
