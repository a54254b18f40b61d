package dev.parley.training;

import dev.parley.evaluate.GoldMeeting;
import dev.parley.event.ParsedArticle;
import java.util.List;

/**
 * An article and the meetings that a person has read in it.
 *
 * @param outlet who published it
 */
public record Example(ParsedArticle article, List<GoldMeeting> gold, String outlet) {

  /** The outlet of texts that are no whole articles, made to show single constructions. */
  public static final String TABLES = "tables";

  public Example {
    gold = List.copyOf(gold);
  }
}
