package dev.parley.ingest;

import java.net.URI;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an article from plain text.
 *
 * <p>The text may open with lines such as {@code Title: Leaders meet in Sochi} and {@code
 * Published: 2017-11-20}, ended by an empty line; without them all of it is the body, as it stands.
 */
final class TextArticle {

  private static final Pattern FIELD =
      Pattern.compile("(Title|Published|Source|Language|URL):[ \\t]*(.*?)[ \\t]*\\R");
  private static final Pattern EMPTY_LINES = Pattern.compile("(?:[ \\t]*\\R)+");

  private TextArticle() {}

  /** Returns the article, unless there are no words in {@code bytes}. */
  static Optional<Article> read(byte[] bytes, Origin origin) {
    return read(Encoding.decoded(bytes), origin);
  }

  /** Returns the article, unless there are no words in {@code text}. */
  static Optional<Article> read(String text, Origin origin) {
    if (text.indexOf('\0') >= 0) {
      origin.report("no text, but something binary");
      return Optional.empty();
    }
    Map<Field, String> fields = new EnumMap<>(Field.class);
    String body = text.substring(readFields(text, fields));
    if (body.isBlank()) {
      origin.report("no text");
      return Optional.empty();
    }
    return Optional.of(
        new Article(
            origin.stem(),
            Optional.ofNullable(fields.get(Field.TITLE)),
            body,
            published(fields, origin),
            url(fields, origin),
            Optional.ofNullable(fields.get(Field.SOURCE)),
            Optional.ofNullable(fields.get(Field.LANGUAGE)).flatMap(Fields::language)));
  }

  /** Returns where the body begins. */
  private static int readFields(String text, Map<Field, String> fields) {
    Matcher field = FIELD.matcher(text);
    int at = 0;
    while (field.region(at, text.length()).lookingAt()) {
      if (!field.group(2).isEmpty()) {
        Field.named(field.group(1)).ifPresent(named -> fields.put(named, field.group(2)));
      }
      at = field.end();
    }
    Matcher end = EMPTY_LINES.matcher(text).region(at, text.length());
    if (at > 0 && end.lookingAt()) {
      return end.end();
    }
    fields.clear();
    return 0;
  }

  private static Optional<LocalDate> published(Map<Field, String> fields, Origin origin) {
    return Fields.published(fields.get(Field.PUBLISHED), origin::report);
  }

  private static Optional<URI> url(Map<Field, String> fields, Origin origin) {
    return Fields.url(fields.get(Field.URL), origin::report);
  }
}
