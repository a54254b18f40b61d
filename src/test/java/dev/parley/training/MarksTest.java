package dev.parley.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.evaluate.Gold;
import dev.parley.ingest.Article;
import dev.parley.ingest.ArticleReader;
import dev.parley.ingest.ArticleStream;
import dev.parley.text.Document;
import dev.parley.text.Segmenter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest {

  private static final Path LEARNED =
      Path.of("src", "test", "resources", "dev", "parley", "training");

  @TempDir private Path folder;

  @Test
  void readsWhatEachTriggerTellsOf() throws IOException {
    Marks marks = read("# a remark\n\na\t12\t0\na\t30\t1,3\na\t44\t-\nb\t0\t?\n");

    assertEquals(
        Map.of(
            12, new Mark(List.of(0), false),
            30, new Mark(List.of(1, 3), false),
            44, new Mark(List.of(), false)),
        marks.of("a"));
    assertEquals(Map.of(0, new Mark(List.of(), true)), marks.of("b"));
    assertEquals(Map.of(), marks.of("c"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a 12 0", "a\t12", "a\t12\t", "a\tx\t0", "a\t12\tg0", "a\t12\t0;1"})
  void saysWhichLineIsNone(String line) {
    IOException failure = assertThrows(IOException.class, () -> read("a\t1\t-\n" + line + "\n"));

    assertTrue(failure.getMessage().contains("marks.tsv:2"), failure.getMessage());
  }

  @Test
  void marksOnlyWordsAndMeetingsThatAreThere() throws IOException {
    Marks marks = Marks.read(LEARNED.resolve("marks.tsv"));
    int articles = 0;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(LEARNED, "*.gold.jsonl")) {
      for (Path file : files) {
        Gold gold = Gold.read(file);
        String name = file.getFileName().toString().replace(".gold.", ".articles.");
        for (Article article : articles(file.resolveSibling(name))) {
          Map<Integer, Mark> marked = marks.of(article.id());
          articles += marked.isEmpty() ? 0 : 1;
          check(article, marked, gold.articles().getOrDefault(article.id(), List.of()).size());
        }
      }
    }
    assertTrue(articles > 800, () -> "too few articles have marks");
  }

  private static void check(Article article, Map<Integer, Mark> marked, int meetings) {
    Document document = new Segmenter().segment(article);
    marked.forEach(
        (begin, mark) -> {
          assertTrue(
              document.sentences().stream()
                  .flatMap(sentence -> sentence.tokens().stream())
                  .anyMatch(token -> token.begin() == begin),
              () -> article.id() + ": no word begins at " + begin);
          assertTrue(
              mark.meetings().stream().allMatch(number -> number < meetings),
              () -> article.id() + ": no such meeting at " + begin);
        });
  }

  private static List<Article> articles(Path file) {
    ArticleReader reader =
        new ArticleReader(
            InputStream.nullInputStream(),
            Optional.empty(),
            problem -> {
              throw new IllegalArgumentException(problem.toString());
            });
    List<Article> articles = new ArrayList<>();
    try (ArticleStream stream = reader.read(List.of(file.toString()))) {
      stream.forEachRemaining(articles::add);
    }
    return articles;
  }

  private Marks read(String text) throws IOException {
    return Marks.read(Files.writeString(folder.resolve("marks.tsv"), text));
  }
}
