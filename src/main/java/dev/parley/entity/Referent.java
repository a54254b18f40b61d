package dev.parley.entity;

import dev.parley.mention.Mention;
import java.util.List;
import java.util.Optional;

/**
 * A mention and whom it may mean.
 *
 * @param sentence the index of its sentence
 * @param meanings the best first; none where nobody is meant who can take part
 * @param possessive whether it only says whose something is: "Putin's", "his"
 * @param leading whether it only says whose follower takes part: "Putin's adviser"
 */
public record Referent(
    int sentence, Mention mention, List<Meaning> meanings, boolean possessive, boolean leading) {

  public Referent {
    meanings = List.copyOf(meanings);
  }

  /** Returns its first token. */
  public int first() {
    return mention.first();
  }

  /** Returns its last token. */
  public int last() {
    return mention.last();
  }

  /** Returns the same of somebody in whose stead a follower takes part. */
  Referent led() {
    return new Referent(sentence, mention, meanings, possessive, true);
  }

  /** Returns the likeliest reading. */
  public Optional<Meaning> best() {
    return meanings.isEmpty() ? Optional.empty() : Optional.of(meanings.getFirst());
  }
}
