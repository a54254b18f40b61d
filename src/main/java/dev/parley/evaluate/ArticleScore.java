package dev.parley.evaluate;

import java.util.List;

/**
 * The comparison of what was found in one article with its gold.
 *
 * @param missed in the order of the gold, without those that are unsure
 * @param invented the numbers, from 0, of the meetings found that are none of the gold
 */
public record ArticleScore(Scores scores, List<GoldMeeting> missed, List<Integer> invented) {

  public ArticleScore {
    missed = List.copyOf(missed);
    invented = List.copyOf(invented);
  }
}
