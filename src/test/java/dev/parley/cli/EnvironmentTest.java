package dev.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

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
    String quads = folder.resolve("one.nq").toString();
    assertEquals(ExitStatus.DONE, Cli.run("convert", one.toString(), "-o", quads).status());
    assertEquals(ExitStatus.DONE, Cli.run("restore", "--db", store, quads).status());
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
  @ResourceLock(Resources.TIME_ZONE)
  void tellsTheSameDaysInEveryTimeZone() throws IOException {
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
    String east = convert(articles, "Pacific/Kiritimati");
    String west = convert(articles, "America/Los_Angeles");
    assertTrue(east.contains("2022-02-07"), east);
    assertEquals(east, west);
  }

  private static String convert(Path articles, String zone) {
    TimeZone here = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    try {
      Cli.Result run = Cli.run("convert", articles.toString(), "--format", "nquads");
      assertEquals(ExitStatus.DONE, run.status(), run.err());
      return run.out();
    } finally {
      TimeZone.setDefault(here);
    }
  }
}
