package dev.parley.ingest;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.WarcTargetRecord;

/** Reads the text that a page was converted to, as the WET files of web archives keep it. */
final class ConvertedText {

  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?]\"?\\s*");
  private static final int LONGEST_TITLE = 200;

  private ConvertedText() {}

  /** Returns the article; the first line is the page's title, unless it is a sentence. */
  static Optional<Article> article(String text, WarcTargetRecord record, Origin origin) {
    String words = text.strip();
    int end = words.indexOf('\n');
    boolean isTitled =
        end > 0 && end <= LONGEST_TITLE && !SENTENCE_END.matcher(words.substring(0, end)).matches();
    String body = isTitled ? words.substring(end).strip() : words;
    if (body.isEmpty()) {
      origin.tally().passOver("pages without an article");
      return Optional.empty();
    }
    Optional<URI> url = Fields.webAddress(record.target());
    Optional<LocalDate> published = url.flatMap(PageDate::ofAddress);
    return Optional.of(
        new Article(
            PageId.of(record.target()),
            isTitled ? Optional.of(words.substring(0, end).strip()) : Optional.empty(),
            body,
            published,
            url,
            Optional.empty(),
            Optional.empty()));
  }
}
