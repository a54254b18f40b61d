package dev.parley.event;

import dev.parley.entity.Entities;
import dev.parley.text.DateMention;
import dev.parley.text.Document;
import java.util.List;

/**
 * An article, or a portion of one, of which is known who is who, with the trees of the sentences
 * that may tell of meetings.
 *
 * @param dates the calendar expressions of each sentence
 * @param passages the sentences that may tell of meetings, in text order; none where the article
 *     tells of none
 * @param passedOver those in which a word could tell and nobody is named who may meet, for people
 *     to look at; none unless they were asked for
 */
public record ParsedArticle(
    Document document,
    Entities entities,
    List<List<DateMention>> dates,
    List<Passage> passages,
    List<Passage> passedOver) {

  /** As many sentences as a brief has. */
  private static final int FEW = 4;

  public ParsedArticle {
    dates = List.copyOf(dates);
    passages = List.copyOf(passages);
    passedOver = List.copyOf(passedOver);
  }

  /** Returns whether it has a few sentences only, which tell nothing twice. */
  public boolean isBrief() {
    return document.sentences().size() <= FEW;
  }

  /** Returns the same with what was passed over instead of what may tell. */
  public ParsedArticle ofPassedOver() {
    return new ParsedArticle(document, entities, dates, passedOver, List.of());
  }
}
