package dev.parley.text;

import dev.parley.ingest.Article;
import java.util.List;
import java.util.Optional;

/**
 * An article cut into sentences, or a portion of one that is too long to be read at once.
 *
 * @param text what all offsets count in: {@link Article#text()}
 * @param dateline the place before the first sentence of the article: "GENEVA"
 */
public record Document(
    Article article, String text, Optional<String> dateline, List<Sentence> sentences) {

  public Document {
    sentences = List.copyOf(sentences);
  }
}
