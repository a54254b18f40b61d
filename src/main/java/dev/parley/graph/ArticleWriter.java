package dev.parley.graph;

import dev.parley.ingest.Article;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Describes an article in terms of schema.org. */
final class ArticleWriter {

  private final Iris iris;
  private final Statements facts;

  ArticleWriter(Iris iris, Statements facts) {
    this.iris = iris;
    this.facts = facts;
  }

  /**
   * Writes what is known of {@code article}.
   *
   * @param language its BCP 47 tag, if it is one
   * @param words the language of its words
   */
  void write(Node node, Article article, Optional<String> language, String words) {
    facts
        .type(node, PARLEY.Article, BorrowedTerms.NEWS_ARTICLE)
        .label(node, article.title().orElse("Article " + article.id()));
    article
        .title()
        .map(title -> Literals.words(title, words))
        .ifPresent(title -> facts.add(node, BorrowedTerms.HEADLINE, title));
    article
        .published()
        .ifPresent(day -> facts.add(node, BorrowedTerms.DATE_PUBLISHED, Literals.day(day)));
    article
        .publisher()
        .filter(name -> !name.isBlank())
        .ifPresent(name -> facts.add(node, BorrowedTerms.PUBLISHER, publisher(name)));
    article
        .url()
        .filter(LegalIris::isWeb)
        .ifPresent(url -> facts.add(node, BorrowedTerms.URL, LegalIris.web(url)));
    language.ifPresent(tag -> facts.add(node, BorrowedTerms.IN_LANGUAGE, Literals.string(tag)));
    facts.add(node, BorrowedTerms.SHA256, Literals.string(Sha256.hex(article.text())));
  }

  private Node publisher(String name) {
    Node node = iris.publisher(name);
    facts
        .type(node, BorrowedTerms.ORGANIZATION)
        .label(node, name)
        .add(node, BorrowedTerms.NAME, Literals.string(name));
    return node;
  }
}
