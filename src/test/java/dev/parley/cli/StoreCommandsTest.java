package dev.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreCommandsTest {

  private static final String TEXT = "Emmanuel Macron met Vladimir Putin in Moscow on February 7.";

  @TempDir private Path folder;
  private String store;

  @BeforeEach
  void make() throws IOException {
    store = folder.resolve("store").toString();
    String quads = folder.resolve("both.nq").toString();
    String one = Files.writeString(folder.resolve("one.txt"), TEXT).toString();
    String two = Files.writeString(folder.resolve("two.txt"), TEXT).toString();
    done("convert", one, two, "--published", "2022-02-08", "-o", quads);
    done("restore", "--db", store, quads);
  }

  @Test
  void restoresWhatItBackedUp() {
    String file = folder.resolve("store.nq.gz").toString();
    String again = folder.resolve("again").toString();

    Cli.Result backup = done("backup", "--db", store, file);
    Cli.Result restored = done("restore", "--db", again, file);

    assertEquals(backup.err().replace(file, ""), restored.err().replace(again, ""));
    assertEquals(quads(store), quads(again));
  }

  @Test
  void restoresNothingOverAStoreOrOutOfWhatIsNoBackup() throws IOException {
    String file = folder.resolve("store.nq.gz").toString();
    done("backup", "--db", store, file);
    String bad = Files.writeString(folder.resolve("bad.nq"), "<a> <b>\n").toString();
    String other = folder.resolve("other").toString();

    Cli.Result over = Cli.run("restore", "--db", store, file);
    Cli.Result broken = Cli.run("restore", "--db", other, bad);

    assertEquals(ExitStatus.FAILED, over.status());
    assertTrue(over.err().contains("holds a store already"), over.err());
    assertEquals(ExitStatus.FAILED, broken.status());
    assertTrue(broken.err().contains("bad.nq"), broken.err());
    assertFalse(Files.exists(folder.resolve("other/Data-0001")));
    assertEquals(ExitStatus.DONE, Cli.run("restore", "--db", other, file).status());
  }

  @Test
  void takesAnArticleOut() {
    Cli.Result run = done("load", "--db", store, "--delete", "one", "--delete", "three");

    assertEquals("1 article deleted of 2 named\n", run.err());
    String left = done("query", "meetings", "--db", store, "--results", "csv").out();
    assertFalse(left.contains("/one"), left);
    assertTrue(left.contains("/two"), left);
  }

  @Test
  void saysTheSameAfterItIsCompacted() {
    List<String> before = quads(store);

    done("compact", "--db", store);

    assertEquals(before, quads(store));
    assertFalse(Files.exists(Path.of(store, "Data-0001")));
  }

  @Test
  void makesNoStoreWhereOneShouldBe() {
    String none = folder.resolve("none").toString();
    for (String command :
        new String[] {"compact", "load --delete x", "serve --port 0", "query meetings"}) {
      Cli.Result run = Cli.run((command + " --db " + none).split(" "));
      assertEquals(ExitStatus.USAGE, run.status());
      assertTrue(run.err().contains("no store there"), run.err());
    }
    assertFalse(Files.exists(Path.of(none)));
  }

  private static List<String> quads(String store) {
    return done("export", "--db", store, "--format", "nquads").out().lines().sorted().toList();
  }

  private static Cli.Result done(String... args) {
    Cli.Result run = Cli.run(args);
    assertEquals(ExitStatus.DONE, run.status(), run.err());
    return run;
  }
}
