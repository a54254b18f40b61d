package dev.parley.cli;

import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** {@code parley completion}. */
final class CompletionCommand implements Command {

  private static final Manual MANUAL =
      new Manual(
          "completion",
          "bash|zsh|fish|man",
          "what completes commands in a shell",
          """
          Writes the script for that shell, or the manual page, made from what the commands
          say of themselves. Load it where the shell looks for such scripts.""",
          List.of(
              "completion bash > parley.bash",
              "completion bash > ~/.local/share/bash-completion/completions/parley",
              "completion fish > ~/.config/fish/completions/parley.fish",
              "completion man > ~/.local/share/man/man1/parley.1"));

  private enum Form {
    BASH,
    ZSH,
    FISH,
    MAN
  }

  private final Supplier<Collection<Command>> commands;

  /** Creates it for {@code commands}, of which it may be one itself. */
  CompletionCommand(Supplier<Collection<Command>> commands) {
    this.commands = commands;
  }

  @Override
  public Manual manual() {
    return MANUAL;
  }

  @Override
  public Options options() {
    return new Options();
  }

  @Override
  public ExitStatus run(Arguments arguments, Console console) {
    String script =
        switch (form(arguments.onlyOperand("shell"))) {
          case BASH -> bash();
          case ZSH -> "#compdef parley\nautoload -U +X bashcompinit && bashcompinit\n" + bash();
          case FISH -> fish();
          case MAN -> new ManPage(commands.get()).text();
        };
    PrintStream out = console.text();
    out.print(script);
    out.flush();
    return ExitStatus.DONE;
  }

  private static Form form(String name) {
    return Stream.of(Form.values())
        .filter(form -> form.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> new UsageException(name + ": not one of bash, zsh, fish, man"));
  }

  private String bash() {
    String cases =
        commands.get().stream()
            .map(
                command ->
                    "    %s) words='%s' ;;\n"
                        .formatted(command.manual().name(), String.join(" ", flags(command))))
            .collect(Collectors.joining());
    String names =
        commands.get().stream()
            .map(command -> command.manual().name())
            .collect(Collectors.joining(" "));
    return """
        _parley() {
          local word=${COMP_WORDS[COMP_CWORD]} words=
          case ${COMP_WORDS[1]} in
        %s  esac
          if [ "$COMP_CWORD" -eq 1 ]; then
            COMPREPLY=($(compgen -W '%s --help --version' -- "$word"))
          elif [ "${word#-}" != "$word" ]; then
            COMPREPLY=($(compgen -W "$words --help" -- "$word"))
          fi
        }
        complete -o default -F _parley parley ./parley
        """
        .formatted(cases, names);
  }

  private static List<String> flags(Command command) {
    return command.options().getOptions().stream()
        .map(option -> "--" + option.getLongOpt())
        .toList();
  }

  private String fish() {
    StringBuilder script = new StringBuilder();
    for (Command command : commands.get()) {
      String name = command.manual().name();
      script
          .append("complete -c parley -n __fish_use_subcommand -a ")
          .append(name)
          .append(" -d ")
          .append(quoted(command.manual().summary()))
          .append('\n');
      for (Option option : command.options().getOptions()) {
        script
            .append("complete -c parley -n '__fish_seen_subcommand_from ")
            .append(name)
            .append("' -l ")
            .append(option.getLongOpt())
            .append(option.hasArg() ? " -r" : "")
            .append(" -d ")
            .append(quoted(option.getDescription()))
            .append('\n');
      }
    }
    return script.toString();
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
