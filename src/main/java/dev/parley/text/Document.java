package dev.parley.text;

import dev.parley.ingest.Article;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An article cut into sentences, or a portion of one that is too long to be read at once.
 *
 * @param text what all offsets count in: {@link Article#text()}
 * @param dateline what stands before the first sentence of the article: "GENEVA -"
 */
public record Document(
    Article article, String text, Optional<Dateline> dateline, List<Sentence> sentences) {

  public Document {
    sentences = List.copyOf(sentences);
  }

  /** Returns the day that the article was written, where it is known when it was published. */
  public Optional<LocalDate> written() {
    return article.published().map(day -> dateline.map(line -> line.day(day)).orElse(day));
  }
}
