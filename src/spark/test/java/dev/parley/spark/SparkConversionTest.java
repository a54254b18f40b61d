package dev.parley.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.cli.ExitStatus;
import dev.parley.cli.Main;
import dev.parley.graph.Iris;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job on two threads of this machine gives the graphs that the command line gives. */
class SparkConversionTest {

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
            .config("spark.sql.files.maxPartitionBytes", "4096")
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @Test
  void givesTheGraphsThatOneMachineGives() throws IOException {
    Path lines = writeLines();

    ConversionCounts counts = convert(lines.toString());

    assertEquals(1, counts.duplicates());
    assertEquals(1, counts.problems());
    assertEquals(62, counts.articles());
    assertEquals(62, counts.meetings());
    assertEquals(onOneMachine(lines), written());
    assertEquals(counts.quads(), written().size());
    try (Stream<Path> parts = Files.list(folder.resolve("out"))) {
      assertTrue(parts.filter(part -> part.toString().endsWith(".nq.gz")).count() > 1);
    }
  }

  @Test
  void readsParquetAsLines() throws IOException {
    Path lines = writeLines();
    String parquet = folder.resolve("articles.parquet").toString();
    spark.read().json(lines.toString()).where("id is not null").write().parquet(parquet);

    convert(parquet);

    assertEquals(onOneMachine(lines), written());
  }

  @Test
  void readsOtherFilesWhole() throws IOException {
    Path text =
        Files.writeString(
            folder.resolve("moscow.txt"),
            "Published: 2022-02-08\n\nEmmanuel Macron met Vladimir Putin in Moscow on Monday.\n");

    convert(text.toString());

    assertEquals(onOneMachine(text), written());
  }

  @Test
  void givesALineAnIdOnlyWhereItHasNone() {
    assertEquals("{\"id\":\"a\"}", ArticleSource.withId("{\"id\":\"a\"}"));
    assertEquals("no object", ArticleSource.withId("no object"));
    String given = ArticleSource.withId("{\"text\":\"x\"}");
    assertTrue(given.contains("\"id\""), given);
    assertEquals(given, ArticleSource.withId("{\"text\":\"x\"}"));
  }

  private ConversionCounts convert(String input) throws IOException {
    return new SparkConversion(spark, Iris.DEFAULT_BASE)
        .convert(List.of(input), folder.resolve("out").toString());
  }

  /**
   * Sixty articles, one of them twice, two ids a second time with other words, and a line that is
   * no article.
   */
  private Path writeLines() throws IOException {
    List<String> lines = new ArrayList<>(IntStream.range(0, 60).mapToObj(i -> line(i, i)).toList());
    lines.add(line(3, 70));
    lines.add(line(59, 70));
    lines.add(line(7, 7));
    lines.add("{\"title\": \"no words\"}");
    return Files.write(folder.resolve("articles.jsonl"), lines);
  }

  private static String line(int id, int day) {
    return ("{\"id\": \"a%d\", \"published\": \"2022-02-08\", \"text\": \"French President Emmanuel"
            + " Macron met Russian President Vladimir Putin in Moscow on March %d.\"}")
        .formatted(id, 1 + day % 30);
  }

  private List<String> onOneMachine(Path input) throws IOException {
    Path file = folder.resolve("one.nq");
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] args = {"convert", input.toString(), "-o", file.toString()};
    ExitStatus status =
        Main.run(args, InputStream.nullInputStream(), OutputStream.nullOutputStream(), print(err));
    assertFalse(status == ExitStatus.USAGE, err.toString(StandardCharsets.UTF_8));
    return Files.readAllLines(file).stream().sorted().toList();
  }

  private static PrintStream print(ByteArrayOutputStream out) {
    return new PrintStream(out, true, StandardCharsets.UTF_8);
  }

  private List<String> written() throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> parts = Files.list(folder.resolve("out"))) {
      for (Path part : parts.filter(file -> file.toString().endsWith(".nq.gz")).toList()) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(part))) {
          new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(lines::add);
        }
      }
    }
    return lines.stream().sorted().toList();
  }
}
