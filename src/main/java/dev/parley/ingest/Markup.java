package dev.parley.ingest;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Texts that may be written in HTML, as feeds and content systems give them. */
final class Markup {

  private static final Pattern ELEMENT =
      Pattern.compile(
          "(?i)</?(p|br|div|span|a|b|i|em|strong|h[1-6]|ul|li|blockquote|img)\\b[^>]*>");
  private static final Pattern ENTITY = Pattern.compile("&(#\\d+|#x[0-9a-fA-F]+|[a-z]{2,8});");

  private Markup() {}

  /** Returns the words of {@code text}, with an empty line between paragraphs of HTML. */
  static String plain(String text) {
    if (ELEMENT.matcher(text).find()) {
      return Paragraphs.of(Jsoup.parseBodyFragment(text).body()).stream()
          .map(Paragraphs.Paragraph::text)
          .collect(Collectors.joining("\n\n"));
    }
    return ENTITY.matcher(text).find() ? Parser.unescapeEntities(text, false) : text;
  }
}
