package dev.parley.entity;

import dev.parley.reference.State;
import java.util.List;
import java.util.Optional;

/** Who is who in one article. */
public final class Entities {

  private final List<List<Referent>> sentences;
  private final Optional<State> home;

  Entities(List<List<Referent>> sentences, Optional<State> home) {
    this.sentences = List.copyOf(sentences);
    this.home = home;
  }

  /** Returns those of an article in which nobody was looked for. */
  public static Entities none() {
    return new Entities(List.of(), Optional.empty());
  }

  /** Returns what {@code sentence} mentions, in text order. */
  public List<Referent> of(int sentence) {
    return sentences.get(sentence);
  }

  /** Returns the state of the place that the article is written from. */
  public Optional<State> home() {
    return home;
  }
}
