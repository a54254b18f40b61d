package dev.parley.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parley.ingest.Article;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SegmenterTest {

  /**
   * Each block is a text in which double bars and line ends part the sentences; in front of a
   * sentence may stand its form in angle brackets.
   */
  static Stream<List<String>> texts() {
    return Tables.blocks("sentences.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void cutsTextIntoSentences(List<String> lines) {
    List<String> expected =
        lines.stream().flatMap(line -> Stream.of(line.split("\\|\\|"))).map(String::strip).toList();
    Document document = segment(plain(String.join("\n", lines)));
    assertEquals(
        expected.stream().map(SegmenterTest::plain).toList(),
        document.sentences().stream()
            .map(sentence -> sentence.words(0, sentence.size() - 1))
            .toList());
    assertEquals(
        expected.stream().map(SegmenterTest::form).toList(),
        document.sentences().stream().map(Sentence::form).toList());
  }

  /** Each line is the place of a dateline or a hyphen, the first word behind it, and the text. */
  static Stream<String> datelines() {
    return Tables.lines("datelines.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("datelines")
  void findsTheDateline(String line) {
    String[] cells = line.split(" \\| ");
    Document document = segment(cells[2]);
    assertEquals(cells[0], document.dateline().map(Dateline::place).orElse("-"));
    assertEquals(cells[1], document.sentences().getFirst().token(0).text());
  }

  @Test
  void countsOffsetsInTheTextWithTheTitle() {
    Article article =
        new Article(
            "a",
            Optional.of("Talks End"),
            "Putin left. Assad stayed.",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Document document = new Segmenter().segment(article);
    assertEquals(
        List.of("Talks End", "Putin left.", "Assad stayed."),
        document.sentences().stream().map(sentence -> sentence.span().of(article.text())).toList());
    assertEquals(Sentence.Form.HEADLINE, document.sentences().getFirst().form());
  }

  @Test
  void numbersSentencesAndParagraphs() {
    Document document = segment("One came. Two came.\n\nThree came.\n");
    assertEquals(List.of(0, 1, 2), document.sentences().stream().map(Sentence::index).toList());
    assertEquals(List.of(0, 0, 1), document.sentences().stream().map(Sentence::paragraph).toList());
  }

  @Test
  void cutsASentenceWithoutAnEnd() {
    List<Sentence> sentences = segment("and so on ".repeat(Segmenter.LONGEST)).sentences();
    assertEquals(
        List.of(Segmenter.LONGEST, Segmenter.LONGEST, Segmenter.LONGEST),
        sentences.stream().map(Sentence::size).toList());
    assertEquals(0, sentences.getLast().paragraph());
  }

  private static Document segment(String text) {
    return new Segmenter().segment(Article.of("a", text, Optional.empty()));
  }

  private static Sentence.Form form(String sentence) {
    for (Sentence.Form form : Sentence.Form.values()) {
      if (sentence.startsWith("<" + form.name().toLowerCase(Locale.ROOT) + ">")) {
        return form;
      }
    }
    return Sentence.Form.PROSE;
  }

  private static String plain(String text) {
    return text.replaceAll("(?m)^<\\w+> |(?<=\\|\\| )<\\w+> ", "")
        .replace(" || ", " ")
        .replace("||", "");
  }
}
