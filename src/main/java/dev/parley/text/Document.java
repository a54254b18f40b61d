package dev.parley.text;

import dev.parley.ingest.Article;
import java.util.List;
import java.util.Optional;

/**
 * An article cut into sentences.
 *
 * @param text what all offsets count in: {@link Article#text()}
 * @param dateline the place before the first sentence: "GENEVA"
 */
public record Document(
    Article article, String text, Optional<String> dateline, List<Sentence> sentences) {

  public Document {
    sentences = List.copyOf(sentences);
  }
}
