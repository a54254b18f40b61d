package dev.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.cli.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what the README says, and finds what it shows. */
class ReadmeTest {

  private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)\\)");
  private static final Pattern COMMAND = Pattern.compile("(?m)^\\./parley ([^#>\\n]*)");
  private static final Pattern FILE = Pattern.compile("macron\\.\\w+");

  @TempDir private Path folder;

  @Test
  void showsWhatItsCommandsGive() throws IOException {
    for (String console : blocks("console")) {
      Iterator<String> lines = console.lines().iterator();
      List<String> shown = new ArrayList<>();
      List<String> given = new ArrayList<>();
      while (lines.hasNext()) {
        String line = lines.next();
        if (line.startsWith("$ ")) {
          run(line.substring(2)).lines().map(String::stripTrailing).forEach(given::add);
        } else {
          shown.add(line.stripTrailing());
        }
      }
      assertEquals(shown, given);
    }
    for (String turtle : blocks("turtle")) {
      assertTrue(Files.readString(folder.resolve("macron.ttl")).contains(turtle), turtle);
    }
  }

  @Test
  void namesOnlyCommandsAndOptionsThatThereAre() throws IOException {
    for (String shell : blocks("sh")) {
      for (MatchResult line : COMMAND.matcher(shell).results().toList()) {
        List<String> words = words(line.group(1));
        Set<String> options = options(words.getFirst());
        words.stream()
            .filter(word -> word.startsWith("-"))
            .forEach(word -> assertTrue(options.contains(word), line.group()));
      }
    }
  }

  @Test
  void tellsOfAllCommands() throws IOException {
    String readme = readme();
    for (Command command : Main.commands().commands()) {
      assertTrue(readme.contains("\n| `" + command.manual().name()), command.manual().name());
    }
  }

  @Test
  void linksToFilesThatAreThere() throws IOException {
    for (String file : List.of("README.md", "CONTRIBUTING.md")) {
      List<String> broken =
          LINK.matcher(Files.readString(Path.of(file)))
              .results()
              .map(link -> link.group(1))
              .filter(target -> !Files.exists(Path.of(target)))
              .toList();
      assertEquals(List.of(), broken);
    }
  }

  private String run(String line) throws IOException {
    if (line.startsWith("echo ")) {
      List<String> words = words(line);
      Files.writeString(folder.resolve(words.getLast()), words.get(1) + "\n");
      return "";
    }
    String[] args =
        words(line).stream()
            .skip(1)
            .map(word -> FILE.matcher(word).matches() ? folder.resolve(word).toString() : word)
            .toArray(String[]::new);
    Cli.Result result = Cli.run(args);
    assertEquals(ExitStatus.DONE, result.status(), result.err());
    return (result.err() + result.out()).replace(folder + "/", "");
  }

  private static Set<String> options(String name) {
    return Main.commands().commands().stream()
        .filter(command -> command.manual().name().equals(name))
        .flatMap(command -> command.options().getOptions().stream())
        .flatMap(ReadmeTest::words)
        .collect(Collectors.toSet());
  }

  private static Stream<String> words(Option option) {
    return Stream.of("--" + option.getLongOpt(), "-" + option.getOpt());
  }

  private static List<String> words(String line) {
    return WORD.matcher(line)
        .results()
        .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
        .toList();
  }

  private static List<String> blocks(String language) throws IOException {
    List<String> blocks =
        BLOCK
            .matcher(readme())
            .results()
            .filter(block -> block.group(1).equals(language))
            .map(block -> block.group(2))
            .toList();
    assertTrue(!blocks.isEmpty(), language);
    return blocks;
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }
}
