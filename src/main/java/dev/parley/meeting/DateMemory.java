package dev.parley.meeting;

import dev.parley.text.DateMention;
import dev.parley.text.DateResolver;
import dev.parley.text.PartialDate;
import dev.parley.text.Sentence;
import dev.parley.text.Tense;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Remembers the last day that an article told, for what counts from it or comes without a date. */
final class DateMemory {

  private static final int REACH = 5;
  private static final double CONFIDENCE = 0.5;

  private final DateResolver resolver;
  private final Optional<LocalDate> published;
  private Optional<LocalDate> last = Optional.empty();
  private int lastSentence;

  DateMemory(DateResolver resolver, Optional<LocalDate> published) {
    this.resolver = resolver;
    this.published = published;
  }

  /** Returns the day that was told last, shortly before {@code sentence}. */
  Optional<LocalDate> before(Sentence sentence) {
    return last.filter(day -> sentence.index() - lastSentence <= REACH);
  }

  /** Returns the only day of the past that {@code sentence} tells. */
  Optional<Meeting.Dated> around(Sentence sentence, List<DateMention> dates) {
    List<Meeting.Dated> days = new ArrayList<>();
    for (DateMention date : dates) {
      day(sentence, date).ifPresent(days::add);
    }
    return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
  }

  /** Takes in a sentence: the last day of its reports, else of its dates. */
  void note(Sentence sentence, List<MeetingReport> reports, Optional<Meeting.Dated> around) {
    Optional<LocalDate> day =
        lastDay(reports).or(() -> around.flatMap(date -> date.value().latest()));
    if (day.isPresent()) {
      last = day;
      lastSentence = sentence.index();
    }
  }

  private static Optional<LocalDate> lastDay(List<MeetingReport> reports) {
    return reports.reversed().stream()
        .flatMap(report -> report.date().stream())
        .flatMap(date -> date.value().latest().stream())
        .findFirst();
  }

  private Optional<Meeting.Dated> day(Sentence sentence, DateMention mention) {
    return resolver
        .resolve(mention.expression(), Tense.PAST, Optional.empty())
        .filter(resolved -> resolved.date() instanceof PartialDate.Day)
        .filter(
            resolved ->
                published
                    .filter(day -> !resolved.date().latest().orElseThrow().isAfter(day))
                    .isPresent())
        .map(
            resolved ->
                new Meeting.Dated(
                    resolved.date(),
                    resolved.basis(),
                    new Evidence(
                        sentence.span(),
                        sentence.span(mention.first(), mention.last()),
                        "date.near",
                        CONFIDENCE)));
  }
}
