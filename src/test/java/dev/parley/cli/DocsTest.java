package dev.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.graph.NamedQuery;
import dev.parley.graph.QueryLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Does what the documentation says, and finds what it shows. */
class DocsTest {

  private static final Path DOCS = Path.of("docs");
  private static final Pattern BLOCK = Pattern.compile("```console\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)\\)");
  private static final Pattern FILE = Pattern.compile("\\w+\\.(txt|ttl|csv)");
  private static final Path QUERIES = DOCS.resolve("queries.md");

  @TempDir private Path folder;

  @Test
  void runsTheCommandsOfTheTutorial() throws IOException {
    String printed = "";
    List<String> blocks =
        BLOCK
            .matcher(Files.readString(DOCS.resolve("tutorial.md")))
            .results()
            .map(block -> block.group(1))
            .toList();
    for (String line : blocks.stream().flatMap(String::lines).toList()) {
      if (line.startsWith("$ ")) {
        printed = run(words(line.substring(2)));
      } else {
        assertTrue(printed.contains(line), line + "\nis not in\n" + printed);
      }
    }
    assertTrue(blocks.size() > 4);
  }

  private String run(List<String> words) throws IOException {
    int redirect = words.indexOf(">");
    List<String> command = redirect < 0 ? words : words.subList(0, redirect);
    String out;
    String err = "";
    if (command.getFirst().equals("echo")) {
      out = command.get(1) + "\n";
    } else {
      Cli.Result result = Cli.run(command.stream().skip(1).map(this::here).toArray(String[]::new));
      assertEquals(ExitStatus.DONE, result.status(), result.err());
      out = result.out();
      err = result.err();
    }
    if (redirect >= 0) {
      Files.writeString(Path.of(here(words.getLast())), out);
      return err;
    }
    return (err + out).replace(folder + "/", "");
  }

  private String here(String word) {
    return FILE.matcher(word).matches() ? folder.resolve(word).toString() : word;
  }

  private static List<String> words(String line) {
    return WORD.matcher(line)
        .results()
        .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void linksToFilesThatAreThere(Path page) throws IOException {
    List<String> broken =
        LINK.matcher(Files.readString(page))
            .results()
            .map(link -> link.group(1))
            .filter(target -> !Files.exists(page.resolveSibling(target)))
            .toList();
    assertEquals(List.of(), broken);
  }

  static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(DOCS)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  /** With {@code -Dgolden.write=true} the reference of the queries is written anew. */
  @Test
  void hasTheReferenceOfTheQueries() throws IOException {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "# The queries",
                "",
                "Made from the comments at the top of the files in [queries](../queries); run one"
                    + " by its name: `./parley query NAME --db store`.",
                ""));
    for (NamedQuery query : QueryLibrary.load().all()) {
      lines.addAll(
          Arrays.asList(
              "## " + query.name(),
              "",
              "**" + query.title() + ".** " + query.description(),
              "",
              "*Result:* " + query.result(),
              ""));
    }
    String expected = String.join("\n", lines).strip() + "\n";
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(QUERIES, expected);
    }
    assertEquals(expected, Files.readString(QUERIES));
  }
}
