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
    return read(
        page,
        Optional.empty(),
        origin.stem(),
        Optional.empty(),
        origin,
        () -> origin.report("no text of an article on the page"));
  }

  /**
   * Returns the article of a page, unless it is none or none can be made out on it.
   *
   * @param charset what the server says that the page is written in
   * @param address where the page was found
   * @param noText run where a page has no text of an article
   */
  static Optional<Article> read(
      byte[] page,
      Optional<String> charset,
      String id,
      Optional<URI> address,
      Origin origin,
      Runnable noText) {
    Document document = parse(page, charset, address);
    JsonLd data = JsonLd.of(document);
    PageFacts facts = PageFacts.of(document, data, address);
    if (OtherPage.is(document, data, facts.url()) && !origin.wantsAlso("not news")) {
      return Optional.empty();
    }
    Optional<String> body = new MainText(facts.title(), facts.body()).of(document);
    if (body.isEmpty()) {
      noText.run();
    } else if (facts.published().isEmpty()) {
      origin.note(0, id + ": " + PageDate.LOOKED_AT);
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
