package dev.parley.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A conversion that is cut short, and goes on. */
class ResumeTest {

  private static final int ARTICLES = 2500;

  @TempDir private Path folder;
  private Path archive;
  private Path goal;

  @BeforeEach
  void writeAnArchive() throws IOException {
    archive = folder.resolve("archive.jsonl");
    goal = folder.resolve("archive.nq");
    Files.write(archive, IntStream.range(0, ARTICLES).mapToObj(ResumeTest::line).toList());
  }

  @Test
  void writesTheSameBytesAfterAKillAsWithoutOne() throws Exception {
    Path whole = folder.resolve("whole.nq");
    Cli.Result uninterrupted = Cli.run("convert", archive.toString(), "-o", whole.toString());
    Process process = Program.start("convert", archive.toString(), "-o", goal.toString());
    try {
      while (process.isAlive() && !Files.exists(folder.resolve("archive.nq.resume"))) {
        Thread.sleep(5);
      }
    } finally {
      process.destroyForcibly();
    }
    process.waitFor();
    assertFalse(Files.exists(goal), "it ended before it could be killed");

    Cli.Result resumed = Cli.run("convert", archive.toString(), "-o", goal.toString(), "--resume");

    assertEquals(ExitStatus.DONE, resumed.status(), resumed.err());
    assertArrayEquals(Files.readAllBytes(whole), Files.readAllBytes(goal));
    assertEquals(
        uninterrupted.err().replace(whole.toString(), ""),
        resumed.err().replace(goal.toString(), ""));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(archive, goal, whole), files.sorted().toList());
    }
  }

  @Test
  void leavesOnlyWhatItCanGoOnWith() throws IOException {
    try (ResumableFile output = ResumableFile.open(goal, "work", false)) {
      output.stream().write(1);
    }
    assertFalse(Files.exists(folder.resolve("archive.nq.part")));
    try (ResumableFile output = ResumableFile.open(goal, "work", false)) {
      output.stream().write(1);
      output.mark(new ResumeMark("work", 0, 1, "a", 1, 0));
      output.stream().write(2);
    }
    assertTrue(Files.exists(folder.resolve("archive.nq.part")));
    try (ResumableFile output = ResumableFile.open(goal, "work", true)) {
      assertEquals(1, output.begin().bytes());
      output.complete();
    }
    try (ResumableFile output = ResumableFile.open(goal, "work", false)) {
      assertFalse(output.isMarked());
    }
    assertArrayEquals(new byte[] {1}, Files.readAllBytes(goal));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(archive, goal), files.sorted().toList());
    }
  }

  @Test
  void beginsWhereNothingWasBegun() throws IOException {
    Cli.Result run = Cli.run("convert", archive.toString(), "-o", goal.toString(), "--resume");

    assertEquals(ExitStatus.DONE, run.status(), run.err());
    assertTrue(Files.size(goal) > 0);
  }

  @Test
  void refusesToGoOnWithOtherWork() throws IOException {
    Files.writeString(folder.resolve("archive.nq.part"), "cut");
    new ResumeMark("something else", 3, 1, "a", 1, 0).write(folder.resolve("archive.nq.resume"));

    Cli.Result run = Cli.run("convert", archive.toString(), "-o", goal.toString(), "--resume");

    assertEquals(ExitStatus.FAILED, run.status());
    assertTrue(run.err().contains("begun with other inputs or options"), run.err());
    assertFalse(Files.exists(goal));
  }

  @Test
  void goesOnOnlyInAFileOfQuads() {
    Cli.Result run = Cli.run("convert", archive.toString(), "-o", goal + ".ttl", "--resume");

    assertEquals(ExitStatus.USAGE, run.status());
  }

  private static String line(int number) {
    return "{\"id\": \"a%d\", \"published\": \"2022-02-08\", \"text\": \"French President Emmanuel"
            .formatted(number)
        + " Macron met Russian President Vladimir Putin in Moscow on Monday.\"}";
  }
}
