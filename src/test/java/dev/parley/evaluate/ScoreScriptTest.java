package dev.parley.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parley.ingest.Article;
import dev.parley.ingest.ArticleReader;
import dev.parley.ingest.ArticleStream;
import dev.parley.meeting.Extraction;
import dev.parley.meeting.MeetingExtractor;
import dev.parley.reference.Reference;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Compares the scores with those that the script beside the project gives to the same meetings, on
 * the corpora beside it; skipped where these are not there.
 */
class ScoreScriptTest {

  private static final Path SHARED = Path.of("..", "shared");
  private static final Path SCRIPT = SHARED.resolve("eval/score.py");

  @TempDir private Path folder;

  private static MeetingExtractor extractor;

  @BeforeAll
  static void load() {
    assumeTrue(Files.exists(SCRIPT), () -> "no " + SCRIPT);
    assumeTrue(python("--version").isPresent(), "no python3");
    extractor = new MeetingExtractor(Reference.bundled().link().gazetteer());
  }

  @ParameterizedTest
  @CsvSource({
    "seed/gold.jsonl, seed/article.txt",
    "corpus/dev.gold.jsonl, corpus/dev.articles.jsonl",
    "corpus/dev2.gold.jsonl, corpus/dev2.articles.jsonl"
  })
  void printsWhatTheScriptPrints(String goldFile, String articlesFile) throws IOException {
    Path gold = SHARED.resolve(goldFile);
    Evaluation evaluation = new Evaluation(Gold.read(gold));
    List<String> found = new ArrayList<>();
    for (Article article : articles(SHARED.resolve(articlesFile))) {
      Extraction extraction = extractor.extract(article);
      evaluation.add(extraction);
      found.add(
          Records.json(
              article.id(),
              FoundMeetings.real(extraction.meetings()).stream()
                  .map(FoundMeetings::record)
                  .toList()));
    }
    Path predictions = Files.write(folder.resolve("found.jsonl"), found);

    Optional<String> printed = python(SCRIPT.toString(), gold.toString(), predictions.toString());

    assertEquals(printed.orElseThrow(), String.join("\n", evaluation.scores().lines()) + "\n");
  }

  private static List<Article> articles(Path file) {
    List<Article> articles = new ArrayList<>();
    ArticleReader reader =
        new ArticleReader(
            InputStream.nullInputStream(),
            Optional.of(LocalDate.of(2017, 11, 21)),
            problem -> {
              throw new IllegalStateException(problem.toString());
            });
    try (ArticleStream stream = reader.read(List.of(file.toString()))) {
      stream.forEachRemaining(articles::add);
    }
    return articles;
  }

  /** Returns what Python prints, if it is there and content. */
  private static Optional<String> python(String... arguments) {
    List<String> command = new ArrayList<>(List.of("python3"));
    command.addAll(List.of(arguments));
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      try (InputStream output = process.getInputStream()) {
        String text = new String(output.readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? Optional.of(text) : Optional.empty();
      }
    } catch (IOException e) {
      // There is no Python.
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
