package dev.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parley.Quietly;
import dev.parley.graph.Iris;
import dev.parley.store.Store;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong around the program: it says so, and breaks nothing. */
class FaultsTest {

  private static final String[] COMMANDS = {"export", "query meetings", "backup BACKUP", "compact"};

  @TempDir private Path folder;
  private String store;

  @BeforeEach
  void fill() throws IOException {
    store = folder.resolve("store").toString();
    String quads = folder.resolve("one.nq").toString();
    String text = "Emmanuel Macron met Vladimir Putin in Moscow on February 7.";
    String one = Files.writeString(folder.resolve("one.txt"), text).toString();
    Cli.run("convert", one, "--published", "2022-02-08", "-o", quads);
    assertEquals(ExitStatus.DONE, Cli.run("restore", "--db", store, quads).status());
  }

  @Test
  void saysThatTheIndexesOfAStoreAreDamaged() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(store, "Data-0001"))) {
      for (Path file :
          files.filter(name -> name.toString().matches(".*[.](bpt|idn|dat)")).toList()) {
        overwrite(file);
      }
    }
    for (String command : COMMANDS) {
      saysSo(run(command), "damaged");
    }
  }

  @Test
  void saysThatTheTermsOfAStoreAreDamaged() throws IOException {
    overwrite(Path.of(store, "Data-0001", "nodes-data.obj"));
    saysSo(Quietly.run(() -> run("export")), "damaged");
    Files.write(Path.of(store, "Data-0001", "nodes-data.obj"), new byte[100]);
    saysSo(Quietly.run(() -> run("export")), "damaged");
  }

  /** Without them, TDB2 would begin anew and find nothing. */
  @ParameterizedTest
  @ValueSource(strings = {"nodes.bpt", "nodes-data.obj", "nodes-data.bdf", "GSPO.bpt", "SPO.dat"})
  void saysThatAFileOfAStoreIsMissing(String file) throws IOException {
    Files.delete(Path.of(store, "Data-0001", file));
    for (String command : COMMANDS) {
      saysSo(run(command), file);
    }
    assertTrue(Files.notExists(Path.of(store, "Data-0001", file)));
  }

  @Test
  void saysThatTheJournalOfAStoreIsDamaged() throws IOException {
    byte[] noise = new byte[5_000];
    Arrays.fill(noise, (byte) 0x01);
    Files.write(Path.of(store, "Data-0001", "journal.jrnl"), noise);
    saysSo(run("export"), "cannot be opened as a store: Failed to read the journal");
  }

  @Test
  void saysThatAStoreIsOfAnotherKind() throws IOException {
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.write(other.resolve("node2id.idn"), new byte[8192]);
    Cli.Result asked = Cli.run("query", "meetings", "--db", other.toString());
    assertTrue(asked.status() != ExitStatus.DONE, asked.out());
    assertTrue(asked.err().contains("of another kind"), asked.err());
  }

  @Test
  void leavesAStoreToTheProgramThatHasItOpen() throws Exception {
    Process other =
        new ProcessBuilder(java(Holder.class, store))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertEquals("open", other.inputReader().readLine());
      for (String command : COMMANDS) {
        saysSo(run(command), "another program has this store open");
      }
    } finally {
      other.destroyForcibly().waitFor();
    }
    assertEquals(ExitStatus.DONE, run("export").status());
  }

  /** Keeps a store open until it is killed. */
  static final class Holder {

    private Holder() {}

    public static void main(String[] args) throws InterruptedException {
      try (Store held = Store.open(Path.of(args[0]), Iris.DEFAULT_BASE)) {
        System.out.println(held.writable() ? "open" : "");
        Thread.sleep(Long.MAX_VALUE);
      }
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void endsWithoutAWordWhereNobodyReadsOn() throws Exception {
    Path many = folder.resolve("many.jsonl");
    Files.write(many, IntStream.range(0, 3_000).mapToObj(FaultsTest::line).toList());
    Path messages = folder.resolve("messages");
    Process convert =
        new ProcessBuilder(java(Main.class, "convert", many.toString(), "--format", "nquads"))
            .redirectError(messages.toFile())
            .start();
    assertFalse(convert.inputReader().readLine().isEmpty());
    convert.getInputStream().close();
    assertEquals(141, convert.waitFor(), "as of a program that SIGPIPE has ended");
    String said = Files.readString(messages);
    assertFalse(said.contains("Exception") || said.contains("\tat "), said);
  }

  /** This device is full always. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "export -o /dev/full --format nquads",
        "export -o /dev/full --format turtle",
        "export -o /dev/full --format jsonld",
        "export -o /dev/full --format rdfxml",
        "backup /dev/full"
      })
  @EnabledOnOs(OS.LINUX)
  void saysThatTheDiskOfAnOutputIsFull(String command) {
    saysSo(run(command), "/dev/full: No space left on device");
  }

  @Test
  void saysThatAStoreMayNotBeWrittenTo() {
    assumeTrue(Path.of(store).toFile().setWritable(false) && !Files.isWritable(Path.of(store)));
    for (String command : COMMANDS) {
      saysSo(run(command), store + ": no permission to write there");
    }
  }

  private Cli.Result run(String command) {
    List<String> words =
        new ArrayList<>(
            List.of(command.replace("BACKUP", folder.resolve("copy.nq.gz").toString()).split(" ")));
    words.addAll(1, List.of("--db", store));
    return Cli.run(words.toArray(String[]::new));
  }

  private static void saysSo(Cli.Result result, String words) {
    assertEquals(ExitStatus.FAILED, result.status(), result.err());
    assertTrue(result.err().contains(words), result.err());
    assertFalse(result.err().contains("\tat "), result.err());
  }

  private static void overwrite(Path file) throws IOException {
    try (RandomAccessFile whole = new RandomAccessFile(file.toFile(), "rw")) {
      byte[] noise = new byte[(int) Math.min(whole.length(), 16_384)];
      Arrays.fill(noise, (byte) 0x55);
      whole.write(noise);
    }
  }

  private static List<String> java(Class<?> main, String... args) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    command.addAll(List.of(args));
    return command;
  }

  private static String line(int number) {
    return "{\"id\": \"a%d\", \"published\": \"2022-02-08\", \"text\": \"French President Emmanuel"
            .formatted(number)
        + " Macron met Russian President Vladimir Putin in Moscow on Monday.\"}";
  }
}
