package dev.parley.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The articles of one input, read as they are asked for. */
interface Articles extends Closeable {

  /** Returns the next article, or nothing where there are no more. */
  Optional<Article> next() throws IOException;

  /** Returns the line of the article that was returned last; 0 where none can be named. */
  default int line() {
    return 0;
  }

  @Override
  default void close() throws IOException {}

  /** Returns the one that holds no article. */
  static Articles none() {
    return None.NONE;
  }

  /** Returns what holds at most one article. */
  static Articles of(Optional<Article> article) {
    return new Articles() {
      private Optional<Article> left = article;

      @Override
      public Optional<Article> next() {
        Optional<Article> given = left;
        left = Optional.empty();
        return given;
      }
    };
  }

  /** No articles. */
  enum None implements Articles {
    NONE;

    @Override
    public Optional<Article> next() {
      return Optional.empty();
    }
  }
}
