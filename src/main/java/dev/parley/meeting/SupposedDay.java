package dev.parley.meeting;

import dev.parley.event.Candidate;
import dev.parley.event.ParsedArticle;
import dev.parley.text.DateExpression;
import dev.parley.text.DateMention;
import dev.parley.text.DateResolver;
import dev.parley.text.Tense;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads an article whose day of publication is not known as if it were of some day.
 *
 * <p>"On Monday" and "on Tuesday" are two days whichever week it was: which meetings an article
 * tells of does not depend on its day. But a day or year that only follows from the supposed one is
 * not told.
 */
final class SupposedDay {

  private static final LocalDate ANY = LocalDate.of(2000, 6, 30);

  private static final DateResolver TEXT_ALONE = new DateResolver(Optional.empty());

  private SupposedDay() {}

  /**
   * Returns the last day that {@code article} names in full, else the first that it names without
   * its year, else any.
   */
  static LocalDate of(ParsedArticle article) {
    List<DateExpression> dates =
        article.dates().stream().flatMap(List::stream).map(DateMention::expression).toList();
    return dates.stream()
        .flatMap(date -> TEXT_ALONE.resolve(date, Tense.PAST, Optional.empty()).stream())
        .flatMap(known -> known.date().latest().stream())
        .max(Comparator.naturalOrder())
        .or(() -> dates.stream().flatMap(SupposedDay::inAnyYear).findFirst())
        .orElse(ANY);
  }

  private static Stream<LocalDate> inAnyYear(DateExpression date) {
    return date instanceof DateExpression.DaysOfYear days
        ? Stream.of(days.first().atYear(ANY.getYear()))
        : Stream.empty();
  }

  /** Returns the meeting of {@code draft} with the date that the text alone tells. */
  static Meeting meeting(Draft draft) {
    List<Report> reports = draft.reports().stream().map(SupposedDay::withDateOfText).toList();
    Meeting meeting = draft.meeting();
    Meeting dated = MeetingBuilder.build(reports, draft.probability(), meeting.status());
    return meeting.with(dated.date(), meeting.place());
  }

  private static Report withDateOfText(Report report) {
    if (report.date().isEmpty()) {
      return report;
    }
    Candidate candidate = report.candidate();
    Optional<LocalDate> before = candidate.dayBefore(TEXT_ALONE);
    return report.withDate(new DateChooser(candidate, TEXT_ALONE, before).choose());
  }
}
