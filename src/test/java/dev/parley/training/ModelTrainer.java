package dev.parley.training;

import dev.parley.evaluate.Gold;
import dev.parley.event.ArticleParser;
import dev.parley.event.FrameTable;
import dev.parley.ingest.Article;
import dev.parley.ingest.ArticleReader;
import dev.parley.ingest.ArticleStream;
import dev.parley.language.WordLists;
import dev.parley.meeting.TableExamples;
import dev.parley.model.LinearModel;
import dev.parley.model.Models;
import dev.parley.reference.Gazetteer;
import dev.parley.reference.Reference;
import dev.parley.syntax.Parser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Fits the models that ship with Parley to annotated articles, to invented ones and to the tables
 * of the tests, or measures by cross-validation how well that carries over to other outlets:
 *
 * <pre>
 * mvn -q test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test \
 *     -Dexec.args="-cp %classpath dev.parley.training.ModelTrainer fit"
 * </pre>
 *
 * <p>With {@code fit} it learns from the article of the seed as well, and writes the weights into
 * the resources, the same bytes from the same data; with {@code measure} it prints the scores of
 * each outlet, read with models of all the others, of the invented articles, read with models of
 * the other files, and of the passages, read with models of all of these. Files of articles and
 * their gold may follow, in pairs; without, the development sets beside the project are read, and
 * learned from the background, which is not measured.
 */
final class ModelTrainer {

  private static final Path WEIGHTS =
      Path.of("src", "main", "resources", "dev", "parley", "model", "weights.txt");
  private static final Path INVENTED =
      Path.of("src", "test", "resources", "dev", "parley", "training");
  private static final Path MARKS = INVENTED.resolve("marks.tsv");

  /** The meetings in the articles of the background, which are about other things. */
  private static final Path BACKGROUND = INVENTED.resolve("background.jsonl");

  private static final Path PASSAGES =
      Path.of("src", "test", "resources", "dev", "parley", "reading");
  private static final Path SEED = Path.of("..", "shared", "seed");

  /** The day of the article of the seed, which does not tell it; all others tell theirs. */
  private static final LocalDate SEED_DAY = LocalDate.of(2017, 11, 21);

  private static final Path CORPUS = Path.of("..", "shared", "corpus");

  private final FrameTable frames = FrameTable.bundled();
  private final WordLists words = FrameTable.words();
  private final ArticleParser parser;
  private final Marks marks;

  private ModelTrainer() throws IOException {
    this.marks = Marks.read(MARKS);
    Gazetteer gazetteer = Reference.bundled().link().gazetteer();
    this.parser = new ArticleParser(gazetteer, WordLists.bundled(), frames, Parser.load());
  }

  public static void main(String[] args) throws IOException {
    boolean fit = args.length > 0 && args[0].equals("fit");
    ModelTrainer trainer = new ModelTrainer();
    List<Example> articles = new ArrayList<>();
    List<Example> always = new ArrayList<>();
    if (args.length > 2) {
      for (int at = 1; at + 1 < args.length; at += 2) {
        articles.addAll(trainer.read(Path.of(args[at]), Path.of(args[at + 1])));
      }
    } else {
      for (String set : List.of("dev", "dev2")) {
        articles.addAll(
            trainer.read(
                CORPUS.resolve(set + ".articles.jsonl"), CORPUS.resolve(set + ".gold.jsonl")));
      }
      always.addAll(trainer.read(CORPUS.resolve("background.articles.jsonl"), BACKGROUND));
      if (fit) {
        articles.addAll(trainer.read(SEED.resolve("article.txt"), SEED.resolve("gold.jsonl")));
      }
    }
    always.addAll(new TableExamples(trainer.parser).read());
    if (fit) {
      articles.addAll(always);
      articles.addAll(trainer.invented());
      trainer.fit(articles);
    } else {
      List<Example> passages =
          trainer.read(
              PASSAGES.resolve("passages.articles.jsonl"), PASSAGES.resolve("passages.gold.jsonl"));
      new Measurement(trainer.frames, trainer.words)
          .print(articles, trainer.invented(), always, passages);
    }
  }

  private void fit(List<Example> examples) throws IOException {
    Models models = new Trainer(frames, words).train(examples);
    Files.createDirectories(WEIGHTS.getParent());
    Files.writeString(WEIGHTS, text(models));
  }

  /** Returns the invented articles of the tests' resources. */
  private List<Example> invented() throws IOException {
    List<Example> invented = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(INVENTED, "*.gold.jsonl")) {
      List<Path> sorted = new ArrayList<>();
      files.forEach(sorted::add);
      Collections.sort(sorted);
      for (Path gold : sorted) {
        String name = gold.getFileName().toString().replace(".gold.", ".articles.");
        for (Example example : read(gold.resolveSibling(name), gold)) {
          invented.add(
              new Example(example.article(), example.gold(), name, true, true, example.marks()));
        }
      }
    }
    return invented;
  }

  private List<Example> read(Path articles, Path gold) throws IOException {
    Gold read = Gold.read(gold);
    List<Example> examples = new ArrayList<>();
    ArticleReader reader =
        new ArticleReader(
            InputStream.nullInputStream(),
            Optional.of(SEED_DAY),
            problem -> {
              throw new IllegalArgumentException(problem.toString());
            });
    try (ArticleStream stream = reader.read(List.of(articles.toString()))) {
      while (stream.hasNext()) {
        Article article = stream.next();
        examples.add(
            new Example(
                parser.parse(article),
                read.articles().getOrDefault(article.id(), List.of()),
                article.publisher().orElse("-"),
                true,
                false,
                marks.of(article.id())));
      }
    }
    return examples;
  }

  private static String text(Models models) {
    StringBuilder text = new StringBuilder();
    text.append(
        "# What each feature counts in log odds, fitted by dev.parley.training.ModelTrainer.\n");
    for (Map.Entry<String, LinearModel> model : new TreeMap<>(models.byName()).entrySet()) {
      text.append("\n[").append(model.getKey()).append("]\n");
      new TreeMap<>(model.getValue().weights())
          .forEach(
              (feature, weight) -> {
                String told = String.format(Locale.ROOT, "%.3f", weight);
                text.append(Double.parseDouble(told) == 0 ? "" : feature + " " + told + "\n");
              });
    }
    return text.toString();
  }
}
