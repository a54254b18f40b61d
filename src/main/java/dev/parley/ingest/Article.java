package dev.parley.ingest;

import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A news article as it was given.
 *
 * @param id names the article among its kind; the last step of its IRI
 * @param title the headline, where the source marks one
 * @param body the words without the title, paragraphs separated by line breaks
 * @param published the day of publication, from which relative dates are counted
 * @param url where the article can be read
 * @param publisher who published it
 * @param language a BCP 47 tag
 */
public record Article(
    String id,
    Optional<String> title,
    String body,
    Optional<LocalDate> published,
    Optional<URI> url,
    Optional<String> publisher,
    Optional<String> language) {

  private static final String TITLE_END = "\n\n";

  public Article {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an article needs an id");
    }
    Objects.requireNonNull(body);
    title = title.filter(text -> !text.isBlank());
  }

  /** An article of which only the words are known, and perhaps the day. */
  public static Article of(String id, String body, Optional<LocalDate> published) {
    return new Article(
        id,
        Optional.empty(),
        body,
        published,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * Returns what this article is called where another article of its id comes before it: the id and
   * eight digits that its own text gives.
   */
  public String idBehindAnother() {
    return id + "-" + Digest.inHex(text());
  }

  /** Returns this article by another id. */
  public Article withId(String other) {
    return new Article(other, title, body, published, url, publisher, language);
  }

  /** Returns this article with another day of publication. */
  public Article withPublished(Optional<LocalDate> day) {
    return new Article(id, title, body, day, url, publisher, language);
  }

  /**
   * Returns the text that all character offsets count in: the title and an empty line, where there
   * is a title, then the body.
   */
  public String text() {
    return title.map(head -> head + TITLE_END + body).orElse(body);
  }

  /** Returns how many characters of {@link #text()} stand before the body. */
  public int bodyBegin() {
    return title.map(head -> head.length() + TITLE_END.length()).orElse(0);
  }
}
