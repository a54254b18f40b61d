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
import dev.parley.text.Document;
import dev.parley.text.Segmenter;
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
import java.util.stream.Stream;

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

  private static final Gazetteer GAZETTEER = Reference.bundled().link().gazetteer();

  private final FrameTable frames = FrameTable.bundled();
  private final WordLists words = FrameTable.words();
  private final ArticleParser parser;
  private final Marks marks;

  private ModelTrainer(Models models) throws IOException {
    this.marks = Marks.read(MARKS);
    this.parser = new ArticleParser(GAZETTEER, WordLists.bundled(), frames, models, Parser.load());
  }

  /** Articles, and a file of the meetings in them. */
  private record Source(Path articles, Path gold) {}

  public static void main(String[] args) throws IOException {
    boolean fit = args.length > 0 && args[0].equals("fit");
    List<Source> measured = new ArrayList<>();
    List<Source> beside = new ArrayList<>();
    if (args.length > 2) {
      for (int at = 1; at + 1 < args.length; at += 2) {
        measured.add(new Source(Path.of(args[at]), Path.of(args[at + 1])));
      }
    } else {
      for (String set : List.of("dev", "dev2")) {
        measured.add(
            new Source(
                CORPUS.resolve(set + ".articles.jsonl"), CORPUS.resolve(set + ".gold.jsonl")));
      }
      beside.add(new Source(CORPUS.resolve("background.articles.jsonl"), BACKGROUND));
      if (fit) {
        measured.add(new Source(SEED.resolve("article.txt"), SEED.resolve("gold.jsonl")));
      }
    }
    Models first =
        fit
            ? states(Stream.of(measured, beside, inventions()).flatMap(List::stream).toList())
            : Models.bundled();
    ModelTrainer trainer = new ModelTrainer(first);
    List<Example> articles = trainer.read(measured);
    List<Example> always = trainer.read(beside);
    always.addAll(new TableExamples(trainer.parser).read());
    if (fit) {
      articles.addAll(always);
      articles.addAll(trainer.invented());
      trainer.fit(articles, first);
    } else {
      List<Example> passages =
          trainer.read(
              new Source(
                  PASSAGES.resolve("passages.articles.jsonl"),
                  PASSAGES.resolve("passages.gold.jsonl")));
      new Measurement(trainer.frames, trainer.words)
          .print(articles, trainer.invented(), always, passages);
    }
  }

  private void fit(List<Example> examples, Models first) throws IOException {
    Map<String, LinearModel> models =
        new TreeMap<>(new Trainer(frames, words).train(examples).byName());
    models.putAll(first.byName());
    Files.createDirectories(WEIGHTS.getParent());
    Files.writeString(WEIGHTS, text(new Models(models)));
  }

  /**
   * Returns the model of whom officials speak for, by which articles are read before all others.
   */
  private static Models states(List<Source> sources) throws IOException {
    List<Document> documents = new ArrayList<>();
    for (Source source : sources) {
      articles(source.articles())
          .forEach(article -> documents.add(new Segmenter().segment(article)));
    }
    LinearModel states = EntityLessons.states(GAZETTEER, WordLists.bundled(), documents);
    return new Models(Map.of(states.name(), states));
  }

  /** Returns where the invented articles of the tests' resources are. */
  private static List<Source> inventions() throws IOException {
    List<Path> sorted = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(INVENTED, "*.gold.jsonl")) {
      files.forEach(sorted::add);
    }
    Collections.sort(sorted);
    return sorted.stream()
        .map(
            gold ->
                new Source(
                    gold.resolveSibling(
                        gold.getFileName().toString().replace(".gold.", ".articles.")),
                    gold))
        .toList();
  }

  /** Returns the invented articles, each as of the outlet that its file is. */
  private List<Example> invented() throws IOException {
    List<Example> invented = new ArrayList<>();
    for (Source source : inventions()) {
      String name = source.articles().getFileName().toString();
      for (Example example : read(source)) {
        invented.add(
            new Example(example.article(), example.gold(), name, true, true, example.marks()));
      }
    }
    return invented;
  }

  private List<Example> read(List<Source> sources) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (Source source : sources) {
      examples.addAll(read(source));
    }
    return examples;
  }

  private List<Example> read(Source source) throws IOException {
    Gold gold = Gold.read(source.gold());
    return articles(source.articles()).stream()
        .map(
            article ->
                new Example(
                    parser.parse(article),
                    gold.articles().getOrDefault(article.id(), List.of()),
                    article.publisher().orElse("-"),
                    true,
                    false,
                    marks.of(article.id())))
        .toList();
  }

  private static List<Article> articles(Path file) {
    ArticleReader reader =
        new ArticleReader(
            InputStream.nullInputStream(),
            Optional.of(SEED_DAY),
            problem -> {
              throw new IllegalArgumentException(problem.toString());
            });
    List<Article> articles = new ArrayList<>();
    try (ArticleStream stream = reader.read(List.of(file.toString()))) {
      stream.forEachRemaining(articles::add);
    }
    return articles;
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
