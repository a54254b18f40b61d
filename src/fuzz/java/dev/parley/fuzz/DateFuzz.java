package dev.parley.fuzz;

import dev.parley.ingest.Article;
import dev.parley.text.DateFinder;
import dev.parley.text.DateMention;
import dev.parley.text.DateResolver;
import dev.parley.text.Segmenter;
import dev.parley.text.Sentence;
import dev.parley.text.Tense;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/** Whatever a text is, its dates are found and counted, and nothing is thrown. */
public final class DateFuzz {

  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2017, 11, 21));
  private static final DateFinder FINDER = new DateFinder();
  private static final Segmenter SEGMENTER = new Segmenter();

  private DateFuzz() {}

  /** Finds the dates of the text that {@code data} is in UTF-8. */
  public static void fuzzerTestOneInput(byte[] data) {
    String text = new String(data, StandardCharsets.UTF_8);
    for (Optional<LocalDate> published : java.util.List.of(PUBLISHED, Optional.<LocalDate>empty())) {
      DateResolver resolver = new DateResolver(published);
      for (Sentence sentence : SEGMENTER.segment(Article.of("a", text, published)).sentences()) {
        for (DateMention date : FINDER.find(sentence)) {
          for (Tense tense : Tense.values()) {
            resolver.resolve(date.expression(), tense, published);
          }
        }
      }
    }
  }
}
