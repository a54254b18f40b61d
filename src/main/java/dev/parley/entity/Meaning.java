package dev.parley.entity;

import dev.parley.mention.Actor;
import java.util.List;

/**
 * One reading of a mention.
 *
 * @param actors whom it means: several for "the presidents of A and B", "they", "both sides"
 * @param score how likely it is, from 0 to 1, to be compared with the others of the same mention
 * @param reason why it is read so, in words for people
 */
public record Meaning(List<Actor> actors, double score, String reason) {

  public Meaning {
    if (score < 0 || score > 1) {
      throw new IllegalArgumentException("score " + score);
    }
    actors = List.copyOf(actors);
  }
}
