package dev.parley.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the machine around the program is like. */
class EnvironmentTest {

  private static final String TEXT =
      "French President Emmanuel Macron met Russian President Vladimir Putin in Moscow on Monday."
          + " They will meet again tomorrow.";

  @TempDir private Path folder;

  /** Nobody makes files in the file system of the kernel, be it root. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void saysWhereItMayNotWrite() throws IOException {
    Path one = Files.writeString(folder.resolve("one.txt"), TEXT);
    String store = folder.resolve("store").toString();
    assertEquals(ExitStatus.DONE, Cli.run("load", "--db", store, one.toString()).status());
    for (String[] command :
        List.of(
            new String[] {"convert", one.toString(), "-o", "/sys/parley.nq"},
            new String[] {"convert", one.toString(), "-o", "/sys/parley.ttl"},
            new String[] {"export", "--db", store, "-o", "/sys/parley.trig"},
            new String[] {"backup", "--db", store, "/sys/parley.nq.gz"},
            new String[] {"load", "--db", "/sys/parley", one.toString()})) {
      Cli.Result run = Cli.run(command);
      assertEquals(ExitStatus.FAILED, run.status(), run.err());
      assertTrue(run.err().contains("/sys/parley"), run.err());
      assertTrue(run.err().matches("(?s).*(no permission|not permitted).*"), run.err());
      assertFalse(run.err().contains("\tat "), run.err());
    }
  }

  @Test
  void tellsTheSameDaysInEveryTimeZone() throws Exception {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(
        articles.resolve("late.jsonl"),
        "{\"id\": \"late\", \"published\": \"2022-02-08T23:30:00Z\", \"text\": \""
            + TEXT
            + "\"}\n");
    Files.writeString(
        articles.resolve("early.html"),
        "<html><head><title>Talks</title><meta property='article:published_time'"
            + " content='2022-02-08T00:10:00+00:00'></head><body><article><p>"
            + TEXT
            + "</p><p>"
            + "They spoke of Ukraine for five hours, their offices said. ".repeat(5)
            + "</p></article></body></html>");
    Files.writeString(articles.resolve("undated.txt"), TEXT);
    byte[] east = convert(articles, "Pacific/Kiritimati");
    byte[] west = convert(articles, "America/Los_Angeles");
    assertTrue(new String(east, StandardCharsets.UTF_8).contains("2022-02-07"));
    assertArrayEquals(east, west);
  }

  private byte[] convert(Path articles, String zone) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "convert",
                articles.toString(),
                "--format",
                "nquads")
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("TZ", zone);
    Process process = builder.start();
    byte[] quads = process.getInputStream().readAllBytes();
    assertEquals(0, process.waitFor());
    return quads;
  }
}
