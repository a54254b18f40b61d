package dev.parley.ingest;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads articles from JSON lines: one object a line with {@code text}, and where they are known
 * {@code id}, {@code title}, {@code published}, {@code source}, {@code language}, {@code url}.
 */
final class JsonLinesArticles implements Articles {

  private static final Gson GSON = new GsonBuilder().setStrictness(Strictness.STRICT).create();

  private final ByteLines lines;
  private final Origin origin;

  JsonLinesArticles(InputStream in, Origin origin) {
    this.lines = new ByteLines(in);
    this.origin = origin;
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
      return article(GSON.fromJson(text.get(), JsonObject.class));
    } catch (JsonParseException e) {
      return refused("no JSON object");
    }
  }

  private Optional<Article> article(JsonObject object) {
    Optional<String> body = text(object, "text");
    if (body.isEmpty()) {
      return refused("no text");
    }
    return Optional.of(
        new Article(
            text(object, "id").orElse(origin.stem() + "-" + lines.number()),
            text(object, "title"),
            body.get(),
            Fields.published(text(object, "published").orElse(null), this::report),
            Fields.url(text(object, "url").orElse(null), this::report),
            text(object, "source"),
            text(object, "language")));
  }

  /** Returns the value of {@code name} if it is a string or a number and not blank. */
  private static Optional<String> text(JsonObject object, String name) {
    return Optional.ofNullable(object.get(name))
        .filter(JsonElement::isJsonPrimitive)
        .map(JsonElement::getAsString)
        .filter(value -> !value.isBlank());
  }

  private Optional<Article> refused(String message) {
    report(message);
    return Optional.empty();
  }

  private void report(String message) {
    origin.report(lines.number(), message);
  }
}
