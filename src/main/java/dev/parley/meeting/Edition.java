package dev.parley.meeting;

import dev.parley.event.ParsedArticle;
import java.time.LocalDate;

/**
 * What all reports of an article have in common.
 *
 * @param day the day that it is read as of
 * @param brief whether it is so short that it tells nothing twice
 */
record Edition(LocalDate day, boolean brief) {

  /** Returns that of {@code article}, or of the first portion of one. */
  static Edition of(ParsedArticle article) {
    LocalDate day = article.document().written().orElseGet(() -> SupposedDay.of(article));
    return new Edition(day, article.isBrief());
  }
}
