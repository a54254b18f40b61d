package dev.parley.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parley.graph.Iris;
import dev.parley.store.SampleData;
import dev.parley.store.Store;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the programs of {@code docs/examples.md}, each where its tool is there. */
class ExamplesTest {

  private static final List<String> EXPECTED = List.of("country,meetings", "RUS,2");

  private static Store store;
  private static ParleyServer server;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    store = Store.reading(SampleData.graphs(), Iris.DEFAULT_BASE);
    server = ParleyServer.start(store, ServeOptions.standard().at("localhost", 0));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @Test
  void runsThatInPython() throws Exception {
    Optional<String> python = python();
    assumeTrue(
        python.isPresent(),
        "no python3 on the path has SPARQLWrapper and pandas: the example is not run");
    assertEquals(EXPECTED, run(Map.of(), python.orElseThrow(), file("python", "countries.py")));
  }

  @Test
  void runsThatInR() throws Exception {
    assumeTrue(runs("Rscript", "--version"), "Rscript is not there: its example is not run");
    assertEquals(EXPECTED, run(Map.of(), "Rscript", file("r", "countries.R")));
  }

  @Test
  void runsThatInJavaScript() throws Exception {
    String home = System.getenv("COMUNICA_HOME");
    assumeTrue(home != null, "COMUNICA_HOME is not set: the example in JavaScript is not run");
    Map<String, String> modules = Map.of("NODE_PATH", Path.of(home, "node_modules").toString());
    assertEquals(EXPECTED, run(modules, "node", file("js", "countries.cjs")));
  }

  @Test
  void runsThatInJava() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    assertEquals(EXPECTED, run(Map.of(), java, "-cp", classes, file("java", "Countries.java")));
  }

  /** Returns the first Python of the path that has what the example needs, not the first at all. */
  private static Optional<String> python() throws InterruptedException {
    for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
      String python = Path.of(folder, "python3").toString();
      if (runs(python, "-c", "import SPARQLWrapper, pandas")) {
        return Optional.of(python);
      }
    }
    return Optional.empty();
  }

  private static boolean runs(String... command) throws InterruptedException {
    try {
      Process trial = new ProcessBuilder(command).redirectErrorStream(true).start();
      trial.getInputStream().readAllBytes();
      return trial.waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** Returns the name of a new file with the example in {@code language}. */
  private String file(String language, String name) throws IOException {
    Matcher example =
        Pattern.compile("(?s)```" + language + "\n(.*?)\n```")
            .matcher(Files.readString(Path.of("docs/examples.md")));
    assertTrue(example.find(), language);
    String program =
        example.group(1).replace("http://localhost:3030/", server.address().toString());
    return Files.writeString(folder.resolve(name), program + "\n").toString();
  }

  private List<String> run(Map<String, String> environment, String... command)
      throws IOException, InterruptedException {
    Path errors = folder.resolve("errors.txt");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    Process program = builder.redirectError(errors.toFile()).start();
    String out = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(program.waitFor(60, TimeUnit.SECONDS));
    assertEquals(0, program.exitValue(), Files.readString(errors));
    return out.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
