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

  public Example {
    gold = List.copyOf(gold);
  }
}
