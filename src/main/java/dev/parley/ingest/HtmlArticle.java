package dev.parley.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads an article from a page of the web. */
final class HtmlArticle {

  private static final Pattern TELLS_CHARSET = Pattern.compile("(?i)charset\\s*=");
  private static final int HEAD = 8192;

  private HtmlArticle() {}

  /** Returns the article of a page, unless none can be made out on it. */
  static Optional<Article> read(byte[] page, Origin origin) {
    Optional<Article> article =
        read(page, Optional.empty(), origin.stem(), Optional.empty(), origin);
    if (article.isEmpty()) {
      origin.report("no text of an article on the page");
    }
    return article;
  }

  /**
   * Returns the article of a page, unless none can be made out on it, which is not reported.
   *
   * @param charset what the server says that the page is written in
   * @param address where the page was found
   */
  static Optional<Article> read(
      byte[] page, Optional<String> charset, String id, Optional<URI> address, Origin origin) {
    Document document = parse(page, charset, address);
    PageFacts facts = PageFacts.of(document, address);
    Optional<String> body = new MainText(facts.title(), facts.body()).of(document);
    if (body.isPresent() && facts.published().isEmpty()) {
      origin.note(0, id + ": " + PageDate.LOOKED_AT);
      origin.tally().remark("without a day of publication");
    }
    return body.map(
        text ->
            new Article(
                id,
                facts.title(),
                text,
                facts.published(),
                facts.url(),
                facts.publisher(),
                facts.language()));
  }

  private static Document parse(byte[] page, Optional<String> charset, Optional<URI> address) {
    try {
      return Jsoup.parse(
          new ByteArrayInputStream(page),
          charset.orElseGet(() -> guessed(page)),
          address.map(URI::toString).orElse(""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns null where the page tells it, which makes jsoup look. */
  private static String guessed(byte[] page) {
    String head = new String(page, 0, Math.min(page.length, HEAD), StandardCharsets.ISO_8859_1);
    boolean told = TELLS_CHARSET.matcher(head).find() || Encoding.utf8(page).isPresent();
    return told ? null : Encoding.WESTERN.name();
  }
}
