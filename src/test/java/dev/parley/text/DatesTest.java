package dev.parley.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parley.ingest.Article;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads calendar expressions and counts them from the day of publication. */
class DatesTest {

  /**
   * Each line is a day of publication or {@code undated}, a tense, the dates in the text in order
   * or a hyphen, and the text.
   */
  static Stream<String> dates() {
    return Tables.lines("dates.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("dates")
  void countsDatesFromTheDayOfPublication(String line) {
    String[] cells = line.split(" \\| ");
    Optional<LocalDate> published =
        cells[0].equals("undated") ? Optional.empty() : Optional.of(LocalDate.parse(cells[0]));
    Tense tense = Tense.valueOf(cells[1].toUpperCase(Locale.ROOT));
    assertEquals(cells[2], resolved(cells[3], published, tense));
  }

  private static String resolved(String text, Optional<LocalDate> published, Tense tense) {
    DateResolver resolver = new DateResolver(published);
    DateFinder finder = new DateFinder();
    Optional<LocalDate> before = Optional.of(LocalDate.of(2017, 11, 20));
    List<Sentence> sentences =
        new Segmenter().segment(Article.of("a", text, published)).sentences();
    String found =
        sentences.stream()
            .flatMap(sentence -> finder.find(sentence).stream())
            .flatMap(date -> resolver.resolve(date.expression(), tense, before).stream())
            .map(date -> date.date() + " " + date.basis().name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    return found.isEmpty() ? "-" : found;
  }
}
