package dev.parley;

import com.sun.management.OperatingSystemMXBean;
import dev.parley.graph.GraphOptions;
import dev.parley.ingest.Article;
import dev.parley.ingest.ArticleReader;
import dev.parley.ingest.ArticleStream;
import dev.parley.meeting.MeetingExtractor;
import dev.parley.reference.Gazetteer;
import dev.parley.reference.Reference;
import dev.parley.text.Segmenter;
import dev.parley.text.Sentence;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Tells how many tokens a second Parley reads once it is warm, and how many Apache OpenNLP's
 * English sentence, token and part-of-speech models, in the same process over the same articles:
 *
 * <pre>
 * mvn -q test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test \
 *     -Dexec.args="-XX:+UseSerialGC -cp %classpath dev.parley.ReadingBenchmark"
 * </pre>
 *
 * <p>Seconds are those of processor time that the whole process took, garbage collection and
 * compilation included, so that a busy machine tells the same as an idle one; all run on one
 * thread. Files of articles may follow the name; without, two sets of the corpora beside the
 * project are read, where they are there, news of all kinds and news about diplomacy, else articles
 * made of a few sentences.
 */
final class ReadingBenchmark {

  private static final List<List<String>> CORPORA =
      List.of(
          List.of(
              "../shared/corpus/dev.articles.jsonl", "../shared/corpus/background.articles.jsonl"),
          List.of("../shared/corpus/dev2.articles.jsonl"));
  private static final double WARM_UP_SECONDS = 12;
  private static final double ROUND_SECONDS = 3;
  private static final int ROUNDS = 7;

  private final List<Article> articles;
  private final long tokens;

  private ReadingBenchmark(List<Article> articles) {
    this.articles = articles;
    this.tokens = articles.stream().mapToLong(ReadingBenchmark::tokens).sum();
  }

  public static void main(String[] args) {
    for (List<Article> set : sets(List.of(args))) {
      new ReadingBenchmark(set).run();
    }
  }

  private void run() {
    Gazetteer gazetteer = Reference.bundled().link().gazetteer();
    MeetingExtractor extractor = new MeetingExtractor(gazetteer);
    Converter converter = new Converter(gazetteer, GraphOptions.standard());
    OpenNlp openNlp = new OpenNlp();
    Map<String, Consumer<Article>> readers = new LinkedHashMap<>();
    readers.put("Parley, meetings", extractor::extract);
    readers.put("Parley, graphs", converter::convert);
    readers.put("OpenNLP", article -> openNlp.tag(article.text()));
    System.out.printf("%d articles, %,d tokens%n", articles.size(), tokens);
    Map<String, Double> speeds = speeds(readers);
    speeds.forEach((name, speed) -> System.out.printf("%-18s %,10.0f tokens/s%n", name, speed));
    System.out.printf(
        "%-18s %10.1f times OpenNLP%n",
        "Parley, meetings", speeds.get("Parley, meetings") / speeds.get("OpenNLP"));
  }

  /** Returns the median of some rounds, in which the readers take turns. */
  private Map<String, Double> speeds(Map<String, Consumer<Article>> readers) {
    readers.values().forEach(reader -> speed(reader, WARM_UP_SECONDS));
    Map<String, List<Double>> rounds = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      readers.forEach(
          (name, reader) ->
              rounds
                  .computeIfAbsent(name, first -> new ArrayList<>())
                  .add(speed(reader, ROUND_SECONDS)));
    }
    Map<String, Double> medians = new LinkedHashMap<>();
    rounds.forEach(
        (name, speeds) -> medians.put(name, speeds.stream().sorted().toList().get(ROUNDS / 2)));
    return medians;
  }

  /** Returns the tokens a second of reading all articles over and over. */
  private double speed(Consumer<Article> reader, double seconds) {
    double begin = processorSeconds();
    double spent = 0;
    long times = 0;
    while (spent < seconds) {
      articles.forEach(reader);
      times++;
      spent = processorSeconds() - begin;
    }
    return times * tokens / spent;
  }

  private static double processorSeconds() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
        / 1e9;
  }

  private static long tokens(Article article) {
    return new Segmenter().segment(article).sentences().stream().mapToLong(Sentence::size).sum();
  }

  private static List<List<Article>> sets(List<String> inputs) {
    List<List<String>> files = inputs.isEmpty() ? CORPORA : List.of(inputs);
    List<List<Article>> sets =
        files.stream()
            .filter(set -> set.stream().allMatch(file -> Files.exists(Path.of(file))))
            .map(ReadingBenchmark::articles)
            .toList();
    return sets.isEmpty()
        ? List.of(IntStream.range(0, 200).mapToObj(ReadingBenchmark::invented).toList())
        : sets;
  }

  private static List<Article> articles(List<String> files) {
    ArticleReader reader =
        new ArticleReader(InputStream.nullInputStream(), Optional.empty(), System.err::println);
    List<Article> read = new ArrayList<>();
    try (ArticleStream stream = reader.read(files)) {
      stream.forEachRemaining(read::add);
    }
    return read;
  }

  /** One sentence in five tells of a meeting. */
  private static Article invented(int number) {
    List<String> sentences =
        Arrays.asList(
            "The harvest in the north was the poorest for eleven years, growers said.",
            "Prices of bread and oil rose again, and shops closed early on Friday.",
            "Residents of Ankara queued for hours outside the few banks that were open.",
            "\"Nobody tells us what comes next,\" said a teacher who has three children.",
            "Russian President Vladimir Putin met his Turkish counterpart in Sochi on Monday.");
    StringBuilder body = new StringBuilder();
    for (int line = 0; line < 40; line++) {
      body.append(sentences.get((line * 7 + number) % sentences.size())).append('\n');
    }
    return Article.of("invented-" + number, body.toString(), Optional.empty());
  }
}
