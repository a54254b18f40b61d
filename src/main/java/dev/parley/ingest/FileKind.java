package dev.parley.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** In what way a file holds articles. */
enum FileKind {
  TEXT("txt"),
  HTML("html", "htm", "xhtml"),
  JSON_LINES("jsonl", "ndjson"),
  WARC("warc");

  private final List<String> endings;

  FileKind(String... endings) {
    this.endings = List.of(endings);
  }

  /** Returns the kind of files whose names end in {@code ending}, without the dot. */
  static Optional<FileKind> ofEnding(String ending) {
    String small = ending.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(kind -> kind.endings.contains(small)).findFirst();
  }

  /** Returns the articles of {@code in}, which is closed with them. */
  Articles read(InputStream in, Origin origin) throws IOException {
    return switch (this) {
      case TEXT -> whole(in, bytes -> TextArticle.read(bytes, origin));
      case HTML -> whole(in, bytes -> HtmlArticle.read(bytes, origin));
      case JSON_LINES -> new JsonLinesArticles(in, origin);
      case WARC -> new WarcArticles(in, origin);
    };
  }

  private static Articles whole(InputStream in, OneArticle reader) throws IOException {
    try (in) {
      return Articles.of(reader.read(Limits.readAll(in)));
    }
  }

  /** Makes the article of a file that holds one. */
  private interface OneArticle {
    Optional<Article> read(byte[] bytes);
  }
}
