package dev.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlesCommandTest {

  private static final String LINE =
      "{\"id\":\"a\",\"title\":\"Talks\",\"published\":\"2017-11-20\",\"source\":\"Gazette\","
          + "\"language\":\"en\",\"url\":\"https://example.org/a?x=1&y=2\","
          + "\"text\":\"A met B.\\n\\nThey \\\"talked\\\".\"}\n";

  @TempDir private Path folder;

  @Test
  void printsWhatCanBeReadAgain() {
    Cli.Result run = Cli.runWith(LINE, "articles", "-");

    assertEquals(LINE, run.out());
    assertEquals(
        "-: JSON lines, 1 article; id from \"id\", title from \"title\", text from \"text\","
            + " published from \"published\", source from \"source\", language from"
            + " \"language\", url from \"url\"\n",
        run.err());
    assertEquals(ExitStatus.DONE, run.status());
  }

  @Test
  void tellsNullWhereNothingIsKnownAndTheGivenDay() throws IOException {
    String file = Files.writeString(folder.resolve("a.txt"), "A met B.").toString();

    assertEquals(
        "{\"id\":\"a\",\"title\":null,\"published\":\"2017-11-20\",\"source\":null,"
            + "\"language\":null,\"url\":null,\"text\":\"A met B.\"}\n",
        Cli.run("articles", file, "--published", "2017-11-20").out());
  }

  @Test
  void printsAlsoWhatConvertPassesOver() throws IOException {
    String file =
        Files.writeString(folder.resolve("a.txt"), "Министры встретились в Москве.").toString();

    Cli.Result printed = Cli.run("articles", file);
    Cli.Result converted = Cli.run("convert", file);

    assertTrue(printed.out().contains("Министры встретились в Москве."), printed.out());
    assertEquals(
        file + ": 1 article; 1 not in English; 1 without a day of publication\n", printed.err());
    assertTrue(
        converted.err().contains(file + ": 0 articles; passed over: 1 not in English\n"),
        converted.err());
    assertEquals(ExitStatus.DONE, converted.status());
  }

  @Test
  void takesTheColumnsThatAreNamed() throws IOException {
    String file =
        Files.writeString(folder.resolve("news.csv"), "n,words,day\n7,A met B.,2017-11-20\n")
            .toString();

    Cli.Result run = Cli.run("articles", file, "--columns", "id=n,text=words,published=day");

    assertTrue(run.out().startsWith("{\"id\":\"7\",\"title\":null,\"published\":\"2017-11-20\""));
    assertTrue(run.err().contains("text from \"words\""), run.err());
  }

  @Test
  void readsTheRestAndFailsWhereSomethingIsBad() {
    Cli.Result run = Cli.runWith("{\"id\": \"b\"}\n" + LINE, "articles", "-", "none.txt");

    assertEquals(LINE, run.out());
    assertTrue(run.err().startsWith("-:1: no text; it has id\n"), run.err());
    assertTrue(run.err().contains("none.txt: cannot be read: no such file\n"), run.err());
    assertEquals(ExitStatus.FAILED, run.status());
  }

  @Test
  void saysWhatIsWrongWithColumns() {
    Cli.Result run = Cli.run("articles", "-", "--columns", "words");

    assertEquals(ExitStatus.USAGE, run.status());
    assertTrue(run.err().contains("--columns: not understood: words"), run.err());
  }
}
