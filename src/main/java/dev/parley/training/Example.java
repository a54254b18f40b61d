package dev.parley.training;

import dev.parley.evaluate.GoldMeeting;
import dev.parley.event.ParsedArticle;
import java.util.List;
import java.util.Map;

/**
 * An article and the meetings that a person has read in it.
 *
 * @param outlet who published it
 * @param whole whether it is an article as it was published: a passage made for a test has more
 *     meetings than a reader should expect of an article
 * @param invented whether it was written to be learned from
 * @param marks what its triggers tell of, by where they begin in the text
 */
public record Example(
    ParsedArticle article,
    List<GoldMeeting> gold,
    String outlet,
    boolean whole,
    boolean invented,
    Map<Integer, Mark> marks) {

  /** The outlet of texts that are no whole articles, made to show single constructions. */
  public static final String TABLES = "tables";

  public Example {
    gold = List.copyOf(gold);
    marks = Map.copyOf(marks);
  }

  /** Creates an example of which only the meetings are marked. */
  public Example(ParsedArticle article, List<GoldMeeting> gold, String outlet, boolean whole) {
    this(article, gold, outlet, whole, false, Map.of());
  }

  /** Returns the same, of which only the meetings are marked. */
  Example unmarked() {
    return new Example(article, gold, outlet, whole, invented, Map.of());
  }

  /**
   * Returns whether it is learned from it who takes part, where and when: not from articles of a
   * few sentences, for that makes it worse in longer ones.
   */
  boolean teachesWho() {
    return !whole || !article.isBrief();
  }
}
