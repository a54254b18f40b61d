package dev.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.graph.Release;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.commons.cli.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandManagerTest {

  @Test
  void tellsTheVersion() {
    Cli.Result run = Cli.run("--version");

    assertEquals("parley " + Release.version() + "\n", run.out());
    assertEquals(ExitStatus.DONE, run.status());
  }

  @Test
  void listsAllCommandsInTheHelp() {
    Cli.Result run = Cli.run("--help");

    assertEquals(ExitStatus.DONE, run.status());
    commands().forEach(name -> assertTrue(run.out().contains("\n  " + name + " "), name));
    assertTrue(run.out().lines().count() <= 24, run.out());
    run.out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void explainsEachCommandWithOptionsAndExamples(String name) {
    Cli.Result run = Cli.run(name, "--help");

    assertEquals(ExitStatus.DONE, run.status());
    assertEquals("", run.err());
    assertTrue(run.out().startsWith("Usage: parley " + name + " [options]"), run.out());
    assertTrue(run.out().contains("\nExamples:\n  parley "), run.out());
    for (Option option : command(name).options().getOptions()) {
      assertTrue(run.out().contains("--" + option.getLongOpt()), option.getLongOpt());
    }
    assertTrue(run.out().lines().count() <= 40, run.out());
    run.out()
        .lines()
        .takeWhile(line -> !line.equals("Examples:"))
        .forEach(line -> assertTrue(line.length() <= 80, line));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void refusesAnOptionThatACommandDoesNotKnow(String name) {
    Cli.Result run = Cli.run(name, "--no-such-option");

    assertEquals(ExitStatus.USAGE, run.status());
    assertEquals("", run.out());
    assertTrue(run.err().contains("no-such-option"), run.err());
    assertTrue(run.err().contains("parley " + name + " --help"), run.err());
  }

  @Test
  void namesTheCommandsWhereThereIsNoneOfThatName() {
    Cli.Result run = Cli.run("covnert");

    assertEquals(ExitStatus.USAGE, run.status());
    assertTrue(run.err().contains("no command covnert"), run.err());
    assertTrue(run.err().contains("is convert meant?"), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish", "man"})
  void completesEachCommandAndOption(String shell) {
    String script = Cli.run("completion", shell).out().replace("\\-", "-");

    commands().forEach(name -> assertTrue(script.contains(name), name));
    for (Option option : command("convert").options().getOptions()) {
      assertTrue(script.contains(option.getLongOpt()), option.getLongOpt());
    }
  }

  @Test
  void keepsTheLinesOfListsInTheManualPage() {
    String page = Cli.run("completion", "man").out();

    assertTrue(page.contains("\n.nf\n  .txt"), page);
    assertEquals(page.split("\n\\.nf\n", -1).length, page.split("\n\\.fi\n", -1).length);
  }

  @Test
  void completesInBash() throws IOException, InterruptedException {
    String typed =
        "COMP_WORDS=(parley convert --publ); COMP_CWORD=2; _parley; echo ${COMPREPLY[@]}";
    Process bash =
        new ProcessBuilder("bash", "-c", Cli.run("completion", "bash").out() + typed).start();

    String completed = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertEquals(0, bash.waitFor());
    assertEquals("--published\n", completed);
  }

  @Test
  void letsWordsStandOutOnlyOnATerminal() {
    assertEquals("\u001B[1mUsage:\u001B[0m", new Emphasis(true).strong("Usage:"));
    assertEquals("Usage:", new Emphasis(false).strong("Usage:"));
    commands()
        .forEach(
            name -> {
              Cli.Result help = Cli.run(name, "--help");
              Cli.Result wrong = Cli.run(name, "--no-such-option");
              assertFalse((help.out() + wrong.err()).contains("\u001B"), name);
            });
  }

  @Test
  void suggestsTheNearestOption() {
    Cli.Result run = Cli.run("convert", "--publishd", "2020-01-01");

    assertTrue(run.err().contains("is --published meant?"), run.err());
  }

  @Test
  void showsTheHelpAsAMessageWhereNothingIsAsked() {
    Cli.Result run = Cli.run();

    assertEquals(ExitStatus.USAGE, run.status());
    assertEquals("", run.out());
    assertFalse(run.err().isEmpty());
  }

  static Stream<String> commands() {
    return Main.commands().commands().stream().map(command -> command.manual().name());
  }

  private static Command command(String name) {
    return Main.commands().commands().stream()
        .filter(command -> command.manual().name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
