package dev.parley.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Work that is interrupted from the keyboard. */
@EnabledOnOs(OS.LINUX)
class InterruptTest {

  private static final int INTERRUPTED = 130;

  @TempDir private Path folder;
  private Path messages;

  @BeforeEach
  void chooseAFile() {
    messages = folder.resolve("messages");
  }

  @Test
  void goesOnWithAConversionWhereItWas() throws Exception {
    Path archive = archive(1_500);
    Path goal = folder.resolve("archive.nq");
    Process process = start("convert", archive.toString(), "-o", goal.toString());
    awaitFile(process, folder.resolve("archive.nq.resume"));
    assertEquals(INTERRUPTED, interrupt(process), Files.readString(messages));
    assertTrue(Files.readString(messages).contains("--resume goes on"));
    assertFalse(Files.exists(goal));

    Cli.Result again = Cli.run("convert", archive.toString(), "-o", goal.toString(), "--resume");
    assertEquals(ExitStatus.DONE, again.status(), again.err());
    Path whole = folder.resolve("whole.nq");
    Cli.run("convert", archive.toString(), "-o", whole.toString());
    assertArrayEquals(Files.readAllBytes(whole), Files.readAllBytes(goal));
    assertEquals(List.of("archive.jsonl", "archive.nq", "messages", "whole.nq"), names());
  }

  @Test
  void leavesTheFileThatWasThereWhereItCannotGoOn() throws Exception {
    Path goal = Files.writeString(folder.resolve("archive.ttl"), "# the old one\n");
    Process process = start("convert", "-", "-o", goal.toString());
    Thread feeder = feed(process);
    awaitFile(process, folder.resolve("archive.ttl.part"));
    assertEquals(INTERRUPTED, interrupt(process), Files.readString(messages));
    feeder.join();
    assertEquals("# the old one\n", Files.readString(goal));
    assertEquals(List.of("archive.ttl", "messages"), names());
  }

  @Test
  void goesOnWithALoad() throws Exception {
    Path store = folder.resolve("store");
    Process process = start("load", "--db", store.toString(), "-");
    Thread feeder = feed(process);
    awaitFile(process, store.resolve("Data-0001"));
    assertEquals(INTERRUPTED, interrupt(process), Files.readString(messages));
    feeder.join();
    assertFalse(Files.readString(messages).contains("\tat "), Files.readString(messages));

    String archive = archive(50).toString();
    Cli.Result again = Cli.run("load", "--db", store.toString(), archive);
    assertEquals(ExitStatus.DONE, again.status(), again.err());
    String count =
        "SELECT (COUNT(?a) AS ?n) { ?a a <https://w3id.org/parley/ontology#Article> FILTER"
            + " REGEX(STR(?a), '/a[0-9]$|/a[1-4][0-9]$') }";
    Cli.Result counted = Cli.run("query", count, "--db", store.toString(), "--results", "csv");
    assertEquals("50", counted.out().lines().skip(1).findFirst().orElse(""), counted.err());
  }

  private static void awaitFile(Process process, Path file) throws InterruptedException {
    while (process.isAlive() && !Files.exists(file)) {
      Thread.sleep(5);
    }
  }

  private static int interrupt(Process process) throws Exception {
    assertTrue(process.isAlive(), "it ended before it could be interrupted");
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    return process.waitFor();
  }

  /** Tells articles for as long as they are read. */
  private static Thread feed(Process process) {
    return Thread.startVirtualThread(
        () -> {
          try (OutputStream articles = process.getOutputStream()) {
            for (int i = 0; process.isAlive(); i++) {
              articles.write((line(i) + "\n").getBytes(StandardCharsets.UTF_8));
              articles.flush();
            }
          } catch (IOException e) {
            return;
          }
        });
  }

  private Path archive(int articles) throws IOException {
    Path archive = folder.resolve("archive.jsonl");
    return Files.write(
        archive, IntStream.range(0, articles).mapToObj(InterruptTest::line).toList());
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** What is started in the background may have been told to ignore the signal. */
  private Process start(String... args) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "env",
                "--default-signal=INT",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(args));
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(messages.toFile())
        .start();
  }

  private static String line(int number) {
    return "{\"id\": \"a%d\", \"published\": \"2022-02-08\", \"text\": \"French President Emmanuel"
            .formatted(number)
        + " Macron met Russian President Vladimir Putin in Moscow on Monday.\"}";
  }
}
