package dev.parley.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Reads articles from a web archive (ISO 28500, or the older ARC): the pages that were answered
 * with 200, pages kept as resources, and texts that pages were converted to. A page without an
 * article's text, such as a front page, is counted and passed over; one that is broken is told, and
 * the rest is read.
 */
final class WarcArticles implements Articles {

  private static final int ANSWERED = 200;
  private static final MediaType TEXT = MediaType.parse("text/plain");

  private final WarcReader records;
  private final Origin origin;

  WarcArticles(InputStream in, Origin origin) throws IOException {
    // It reads a cut Zstandard frame for ever.
    this.records = new WarcReader(new EndingStream(in));
    this.origin = origin;
  }

  @Override
  public Optional<Article> next() throws IOException {
    for (Optional<WarcRecord> record = record(); record.isPresent(); record = record()) {
      Optional<Article> article = article(record.get());
      if (article.isPresent()) {
        return article;
      }
    }
    return Optional.empty();
  }

  /** Behind a record whose kind or length cannot be read, nobody knows where the next begins. */
  private Optional<WarcRecord> record() throws IOException {
    try {
      return records.next();
    } catch (IllegalArgumentException | DateTimeException | NoSuchElementException e) {
      throw new IOException("not readable from here on: " + Reasons.of(e), e);
    }
  }

  @Override
  public void close() throws IOException {
    records.close();
  }

  private Optional<Article> article(WarcRecord record) {
    try {
      if (record instanceof WarcTargetRecord of && of.target() == null) {
        throw new IOException("it has no address");
      }
      return switch (record) {
        case WarcResponse response -> isHttp(response) ? answered(response) : Optional.empty();
        case WarcResource resource -> kept(resource, resource.contentType(), resource.body());
        case WarcConversion text -> kept(text, text.contentType(), text.body());
        default -> Optional.empty();
      };
    } catch (IOException
        | UncheckedIOException
        | IllegalArgumentException
        | DateTimeException
        | NoSuchElementException e) {
      origin.report(name(record) + ": broken, left out: " + Reasons.of(e));
      return Optional.empty();
    }
  }

  /** Returns the address of the record, or what else there is to know it by. */
  private static String name(WarcRecord record) {
    return record
        .headers()
        .first("WARC-Target-URI")
        .or(() -> record.headers().first("WARC-Record-ID"))
        .orElse("a record");
  }

  private Optional<Article> answered(WarcResponse response) throws IOException {
    HttpResponse http = response.http();
    if (http.status() != ANSWERED) {
      return Optional.empty();
    }
    MediaType type = http.contentType();
    return isPage(type)
        ? page(bytes(http.bodyDecoded()), type, response.target())
        : Optional.empty();
  }

  private Optional<Article> kept(WarcTargetRecord record, MediaType type, MessageBody body)
      throws IOException {
    if (isPage(type)) {
      return page(bytes(body), type, record.target());
    }
    return type.base().equals(TEXT)
        ? ConvertedText.article(Encoding.decoded(bytes(body)), record, origin)
        : Optional.empty();
  }

  private Optional<Article> page(byte[] page, MediaType type, String address) {
    Optional<String> charset =
        Optional.ofNullable(type.parameters().get("charset")).filter(WarcArticles::isKnown);
    return HtmlArticle.read(
        page,
        charset,
        PageId.of(address),
        Fields.webAddress(address),
        origin,
        () -> origin.tally().passOver("pages without an article"));
  }

  private static byte[] bytes(MessageBody body) throws IOException {
    return Limits.readAll(body.stream());
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
