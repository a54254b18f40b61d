package dev.parley.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.Converter;
import dev.parley.graph.GraphOptions;
import dev.parley.graph.Iris;
import dev.parley.ingest.Article;
import dev.parley.reference.Reference;
import dev.parley.store.GraphFiles;
import dev.parley.store.NamedGraph;
import dev.parley.store.Renames;
import dev.parley.store.Store;
import dev.parley.store.link.LinearScore;
import dev.parley.store.link.LinkReport;
import dev.parley.store.link.MeetingLinks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scala.Tuple2;

/** The job on two threads of this machine gives the links that the command line gives. */
class SparkLinkingTest {

  private static final Path REPORTS =
      Path.of("src/test/resources/dev/parley/store/link/reports.txt");
  private static final Converter CONVERTER =
      new Converter(Reference.bundled().link().gazetteer(), GraphOptions.standard());
  private static SparkSession spark;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    spark =
        SparkSession.builder()
            .master("local[2]")
            .appName("test")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.host", "localhost")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.default.parallelism", "3")
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @Test
  void givesTheLinksThatOneMachineGives() throws IOException {
    assertLinkedAsOnOneMachine(reports());
  }

  /** Many reports with the same persons, days and towns, so that there is much to choose among. */
  @Test
  void givesThemWhereManyAreAlike() throws IOException {
    List<NamedGraph> graphs = alike(300);
    LinkReport report = assertLinkedAsOnOneMachine(graphs);
    assertTrue(report.linked() > 20, report.toString());
  }

  @Test
  void doesNotLinkWhatIsLinked() throws IOException {
    write(reports());
    link();
    String parts = "part-*.nq.gz";
    List<String> linked =
        List.of(
            folder.resolve("out/graphs") + "/" + parts, folder.resolve("out/links") + "/" + parts);
    Exception failure = assertThrows(SparkException.class, () -> link(linked, "again"));
    assertTrue(failure.toString().contains("linked already"), failure.toString());
  }

  @Test
  void hangsChainsOnTheirLeast() {
    List<Tuple2<String, String>> chains =
        IntStream.range(0, 60)
            .filter(at -> at % 20 != 19)
            .mapToObj(at -> new Tuple2<>("%02d".formatted(at), "%02d".formatted(at + 1)))
            .collect(Collectors.toCollection(ArrayList::new));
    Collections.shuffle(chains, new Random(5));
    JavaPairRDD<String, String> least =
        Components.of(
            JavaSparkContext.fromSparkContext(spark.sparkContext()).parallelizePairs(chains, 2));
    Map<String, String> expected =
        IntStream.range(0, 60)
            .boxed()
            .collect(Collectors.toMap("%02d"::formatted, at -> "%02d".formatted(at / 20 * 20)));
    assertEquals(expected, least.collectAsMap());
    assertEquals(60, least.count());
  }

  @Test
  void convertsArticlesFirst() throws IOException {
    Path articles =
        Files.writeString(
            folder.resolve("articles.jsonl"),
            """
            {"id": "a", "published": "2017-11-13", "text": "Russian President Vladimir Putin \
            received Turkish President Recep Tayyip Erdogan in Sochi on Monday."}
            {"id": "b", "published": "2017-11-14", "text": "Russia and Turkey held talks in Sochi \
            on Monday."}
            """);

    LinkReport report = link(List.of(articles.toString()), "out");

    assertEquals(new LinkReport(2, 1, 1, 2), report);
    assertEquals(2, graphs("articles").size());
    assertEquals(2, graphs("graphs").size());
    assertThrows(
        IllegalArgumentException.class,
        () -> link(List.of(articles.toString(), "graphs.nq"), "again"));
  }

  private LinkReport assertLinkedAsOnOneMachine(List<NamedGraph> graphs) throws IOException {
    write(graphs);
    LinkReport report = link();
    try (Store store = Store.updating(graphs, Iris.DEFAULT_BASE)) {
      LinkReport expected = new MeetingLinks(store).link(new LinearScore());
      assertEquals(expected, report);
      assertTrue(report.linked() > 0, report.toString());
      String links = Renames.links(Iris.DEFAULT_BASE).getURI();
      TreeSet<String> all = quads(store);
      assertEquals(
          all.stream().filter(quad -> quad.endsWith(links)).toList(), List.copyOf(quads("links")));
      all.removeIf(quad -> quad.endsWith(links));
      assertEquals(all, quads("graphs"));
    }
    return report;
  }

  private LinkReport link() throws IOException {
    return link(List.of(folder.resolve("graphs-*.nq").toString()), "out");
  }

  private LinkReport link(List<String> inputs, String output) throws IOException {
    return new SparkLinking(spark, Iris.DEFAULT_BASE)
        .link(inputs, folder.resolve(output).toString(), new LinearScore());
  }

  private static List<NamedGraph> reports() throws IOException {
    List<NamedGraph> graphs = new ArrayList<>();
    for (String line : Files.readAllLines(REPORTS)) {
      String[] parts = line.split(" \\| ");
      if (parts.length == 3 && !line.startsWith("#")) {
        graphs.add(graph("r" + graphs.size(), parts[1], parts[2]));
      }
    }
    assertEquals(60, graphs.size());
    return graphs;
  }

  private static List<NamedGraph> alike(int many) {
    Random random = new Random(7);
    List<String> parties =
        List.of(
            "French President Emmanuel Macron",
            "French Foreign Minister Jean-Yves Le Drian",
            "A French delegation",
            "German Chancellor Angela Merkel and French President Emmanuel Macron");
    List<String> others =
        List.of("Russian President Vladimir Putin", "Sergei Lavrov", "Russian officials");
    List<String> towns = List.of(" in Moscow", " in Paris", "", " in Geneva");
    List<String> days =
        List.of("Monday", "Tuesday", "Wednesday", "Monday evening", "Thursday", "2018");
    List<NamedGraph> graphs = new ArrayList<>();
    for (int article = 0; article < many; article++) {
      String text =
          "%s %s %s%s on %s."
              .formatted(
                  any(parties, random),
                  any(List.of("met", "held talks with", "phoned", "will meet"), random),
                  any(others, random),
                  any(towns, random),
                  any(days, random));
      String published = "2018-06-" + (14 + random.nextInt(3));
      graphs.add(graph("m" + article, published, text));
    }
    return graphs;
  }

  private static String any(List<String> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  private static NamedGraph graph(String id, String published, String text) {
    return NamedGraph.of(
        CONVERTER.convert(Article.of(id, text, Optional.of(LocalDate.parse(published)))));
  }

  /** Graphs lie in two files, the lines of some in both and out of order. */
  private void write(List<NamedGraph> graphs) throws IOException {
    List<String> some = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (NamedGraph graph : graphs) {
      List<String> lines =
          Lines.of(graph.name().getURI(), graph.triples()).lines().collect(Collectors.toList());
      int cut = some.size() % 3 == 0 ? lines.size() / 2 : lines.size();
      some.addAll(lines.subList(0, cut));
      others.addAll(lines.subList(cut, lines.size()));
    }
    Collections.shuffle(others, new Random(1));
    Files.write(folder.resolve("graphs-1.nq"), some);
    Files.write(folder.resolve("graphs-2.nq"), others);
  }

  private List<NamedGraph> graphs(String name) throws IOException {
    try (Stream<Path> parts = Files.list(folder.resolve("out").resolve(name))) {
      return new GraphFiles(Iris.DEFAULT_BASE)
          .read(parts.filter(file -> file.toString().endsWith(".nq.gz")).toList());
    }
  }

  private TreeSet<String> quads(String name) throws IOException {
    try (Store store = Store.updating(graphs(name), Iris.DEFAULT_BASE)) {
      return quads(store);
    }
  }

  private static TreeSet<String> quads(Store store) {
    return store.read(
        data ->
            data.stream()
                .map(quad -> NodeFmtLib.str(quad.asTriple()) + " " + quad.getGraph())
                .collect(Collectors.toCollection(TreeSet::new)));
  }
}
