package dev.parley.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Reads articles from a web archive (ISO 28500): the pages that were answered with 200. A page
 * without an article's text, such as a front page, is passed over.
 */
final class WarcArticles implements Articles {

  private static final int ANSWERED = 200;

  private final WarcReader records;
  private final Origin origin;

  WarcArticles(InputStream in, Origin origin) throws IOException {
    this.records = new WarcReader(in);
    this.origin = origin;
  }

  @Override
  public Optional<Article> next() throws IOException {
    for (Optional<WarcRecord> record = records.next();
        record.isPresent();
        record = records.next()) {
      Optional<Article> article = article(record.get());
      if (article.isPresent()) {
        return article;
      }
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    records.close();
  }

  private Optional<Article> article(WarcRecord record) throws IOException {
    if (!(record instanceof WarcResponse response) || !isHttp(response)) {
      return Optional.empty();
    }
    String address = response.target();
    try {
      HttpResponse http = response.http();
      return http.status() == ANSWERED && isPage(http.contentType())
          ? page(http, address)
          : Optional.empty();
    } catch (ParsingException e) {
      origin.report(address + ": no sound answer: " + e.getMessage());
      return Optional.empty();
    }
  }

  private Optional<Article> page(HttpResponse http, String address) throws IOException {
    byte[] page = http.bodyDecoded().stream().readNBytes(Limits.LONGEST + 1);
    if (page.length > Limits.LONGEST) {
      origin.report(address + ": " + Limits.TOO_LONG);
      return Optional.empty();
    }
    Optional<String> charset =
        Optional.ofNullable(http.contentType().parameters().get("charset"))
            .filter(WarcArticles::isKnown);
    Optional<URI> url = Fields.webAddress(address);
    return HtmlArticle.read(page, charset, PageId.of(address), url, origin);
  }

  private static boolean isHttp(WarcResponse response) {
    return response.target().toLowerCase(Locale.ROOT).startsWith("http");
  }

  private static boolean isPage(MediaType type) {
    return type.base().equals(MediaType.HTML) || type.base().equals(MediaType.XHTML);
  }

  private static boolean isKnown(String charset) {
    try {
      return Charset.isSupported(charset);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }
}
