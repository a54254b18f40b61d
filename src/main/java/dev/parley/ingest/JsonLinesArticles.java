package dev.parley.ingest;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads articles from JSON lines, one object a line, whose members {@link Field} names. */
final class JsonLinesArticles implements Articles {

  private static final Gson GSON = new GsonBuilder().setStrictness(Strictness.STRICT).create();

  private final ByteLines lines;
  private final Origin origin;
  private final FieldReader fields;

  JsonLinesArticles(InputStream in, Origin origin) {
    this.lines = new ByteLines(in);
    this.origin = origin;
    this.fields = new FieldReader(origin);
  }

  @Override
  public Optional<Article> next() throws IOException {
    while (lines.advance()) {
      Optional<Article> article =
          lines.tooLong() ? refused(Limits.TOO_LONG) : article(lines.line());
      if (article.isPresent()) {
        return article;
      }
    }
    return Optional.empty();
  }

  @Override
  public int line() {
    return lines.number();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  private Optional<Article> article(byte[] line) {
    Optional<String> text = Encoding.utf8(line);
    if (text.isEmpty()) {
      return refused("not UTF-8");
    }
    if (text.get().isBlank()) {
      return Optional.empty();
    }
    try {
      JsonObject object = GSON.fromJson(text.get(), JsonObject.class);
      return fields.article(JsonValues.of(object), lines.number(), this::report);
    } catch (JsonParseException e) {
      return refused("no JSON object");
    }
  }

  private Optional<Article> refused(String message) {
    report(message);
    return Optional.empty();
  }

  private void report(String message) {
    origin.report(lines.number(), message);
  }
}
