package dev.parley.spark;

import dev.parley.ingest.Article;
import java.io.Serializable;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An article on its way from where it is read to where it is converted, or what was wrong with one.
 *
 * @param title null where there is none, as what follows
 * @param problem why it cannot be used; empty where it can
 */
record ReadArticle(
    String id,
    String title,
    String body,
    LocalDate published,
    URI url,
    String publisher,
    String language,
    String problem)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  static ReadArticle of(Article article) {
    return new ReadArticle(
        article.id(),
        article.title().orElse(null),
        article.body(),
        article.published().orElse(null),
        article.url().orElse(null),
        article.publisher().orElse(null),
        article.language().orElse(null),
        "");
  }

  /** Returns what stands for an article that cannot be used. */
  static ReadArticle failed(String id, String problem) {
    return new ReadArticle(id, null, "", null, null, null, null, problem);
  }

  boolean isArticle() {
    return problem.isEmpty();
  }

  Article article() {
    return new Article(
        id,
        Optional.ofNullable(title),
        body,
        Optional.ofNullable(published),
        Optional.ofNullable(url),
        Optional.ofNullable(publisher),
        Optional.ofNullable(language));
  }
}
