package dev.parley.event;

import dev.parley.ingest.Article;
import dev.parley.language.WordLists;
import dev.parley.model.Models;
import dev.parley.reference.Reference;
import dev.parley.syntax.Parser;
import java.time.LocalDate;
import java.util.Optional;

/** Short texts of a day of 2017, read as far as the trees of what may tell of meetings. */
final class Texts {

  private static final LocalDate DAY = LocalDate.of(2017, 11, 21);

  static final ArticleParser PARSER =
      new ArticleParser(
          Reference.bundled().link().gazetteer(),
          WordLists.bundled(),
          FrameTable.bundled(),
          Models.bundled(),
          Parser.load());

  private Texts() {}

  /** Returns the article that {@code text} is. */
  static Article article(String text) {
    return Article.of("a", text, Optional.of(DAY));
  }

  /** Returns {@code text} with the trees of all sentences that have a word which may tell. */
  static ParsedArticle parsed(String text) {
    return PARSER.allPortions(article(text)).iterator().next();
  }
}
