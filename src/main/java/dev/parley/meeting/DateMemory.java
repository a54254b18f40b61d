package dev.parley.meeting;

import dev.parley.text.DateBasis;
import dev.parley.text.DateMention;
import dev.parley.text.DateResolver;
import dev.parley.text.PartialDate;
import dev.parley.text.Sentence;
import dev.parley.text.Tense;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Remembers the last day of the past that an article told, for what comes without a date. */
final class DateMemory {

  private static final int REACH = 0;
  private static final double CONFIDENCE = 0.5;

  private final DateResolver resolver;
  private final Optional<LocalDate> published;
  private Optional<Meeting.Dated> last = Optional.empty();
  private int lastSentence = -1;

  DateMemory(DateResolver resolver, Optional<LocalDate> published) {
    this.resolver = resolver;
    this.published = published;
  }

  /**
   * Returns the only day that {@code sentence} tells, else the day told shortly before it; to be
   * called for each sentence in text order.
   */
  Optional<Meeting.Dated> around(Sentence sentence, List<DateMention> dates) {
    List<Meeting.Dated> days = new ArrayList<>();
    for (DateMention date : dates) {
      day(sentence, date).ifPresent(days::add);
    }
    if (!days.isEmpty()) {
      last = Optional.of(days.getLast());
      lastSentence = sentence.index();
      return days.size() == 1 ? last : Optional.empty();
    }
    return sentence.index() - lastSentence <= REACH && lastSentence >= 0
        ? last.map(day -> new Meeting.Dated(day.value(), DateBasis.INHERITED, day.evidence()))
        : Optional.empty();
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
