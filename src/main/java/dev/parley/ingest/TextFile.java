package dev.parley.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Optional;

/** Reads plain text: an article, or those that Factiva or Nexis wrote one after the other. */
final class TextFile {

  private static final int LOOKED_AT = 1 << 14;

  private TextFile() {}

  static Articles read(InputStream in, Origin origin) throws IOException {
    return read(new BufferedReader(Encoding.reader(in), LOOKED_AT), origin);
  }

  /** Returns the articles of {@code text}, which is closed with them. */
  static Articles read(BufferedReader text, Origin origin) throws IOException {
    text.mark(LOOKED_AT + 1);
    char[] head = new char[LOOKED_AT];
    int length = Math.max(0, text.read(head));
    text.reset();
    Optional<Export> export = Export.of(new String(head, 0, length));
    if (export.isPresent()) {
      return new ExportArticles(text, export.get(), origin);
    }
    try (text) {
      return Articles.of(TextArticle.read(all(text), origin));
    }
  }

  private static String all(Reader text) throws IOException {
    StringBuilder all = new StringBuilder();
    char[] buffer = new char[LOOKED_AT];
    for (int read = text.read(buffer); read >= 0; read = text.read(buffer)) {
      all.append(buffer, 0, read);
      if (all.length() > Limits.LONGEST) {
        throw new IOException(Limits.TOO_LONG);
      }
    }
    return all.toString();
  }
}
