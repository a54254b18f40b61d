package dev.parley.cli;

import dev.parley.graph.Release;
import dev.parley.serve.ServeException;
import dev.parley.store.Nearest;
import dev.parley.store.StoreException;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/** Knows the commands, and runs the one that a command line names. */
final class CommandManager {

  private static final Option HELP = new Option("h", "help", false, "this text");

  private final Map<String, Command> commands = new LinkedHashMap<>();

  CommandManager(List<Command> commands) {
    commands.forEach(command -> this.commands.put(command.manual().name(), command));
  }

  /** Returns the commands in the order of the help. */
  Collection<Command> commands() {
    return commands.values();
  }

  /** Runs what {@code args} say and returns how it ended. */
  ExitStatus run(List<String> args, Console console) {
    String first = args.isEmpty() ? "" : args.getFirst();
    return switch (first) {
      case "" -> {
        new Help(console.err(), console.onErr()).write(commands());
        yield ExitStatus.USAGE;
      }
      case "--help", "-h", "help" -> help(args.subList(1, args.size()), console);
      case "--version", "-V" -> version(console);
      default -> run(first, args.subList(1, args.size()), console);
    };
  }

  private ExitStatus help(List<String> of, Console console) {
    if (!of.isEmpty() && commands.containsKey(of.getFirst())) {
      new Help(console.text(), console.onOut()).write(commands.get(of.getFirst()));
    } else {
      new Help(console.text(), console.onOut()).write(commands());
    }
    return ExitStatus.DONE;
  }

  private static ExitStatus version(Console console) {
    PrintStream out = console.text();
    out.println("parley " + Release.version());
    out.flush();
    return ExitStatus.DONE;
  }

  private ExitStatus run(String name, List<String> args, Console console) {
    Command command = commands.get(name);
    if (command == null) {
      console
          .err()
          .println(
              console.onErr().alarming("parley:")
                  + " no command "
                  + name
                  + Nearest.to(name, commands.keySet())
                      .map(word -> "; is " + word + " meant?")
                      .orElse("")
                  + "; the commands are "
                  + String.join(", ", commands.keySet()));
      return ExitStatus.USAGE;
    }
    if (asksForHelp(args)) {
      new Help(console.text(), console.onOut()).write(command);
      return ExitStatus.DONE;
    }
    try {
      return command.run(arguments(command, args), console);
    } catch (UsageException e) {
      console.err().println(marked(name, console) + e.getMessage());
      console.err().println("See: parley " + name + " --help");
      return ExitStatus.USAGE;
    } catch (FailedException | StoreException | ServeException | IOException e) {
      console.err().println(marked(name, console) + Failures.reason(e));
      return ExitStatus.FAILED;
    } catch (RuntimeException | VirtualMachineError e) {
      Optional<String> reason = Failures.outside(e);
      if (reason.isEmpty()) {
        throw e;
      }
      console.err().println(marked(name, console) + reason.get());
      return ExitStatus.FAILED;
    }
  }

  private static String marked(String name, Console console) {
    return console.onErr().alarming("parley " + name + ":") + " ";
  }

  private static boolean asksForHelp(List<String> args) {
    return args.stream()
        .takeWhile(arg -> !arg.equals("--"))
        .anyMatch(arg -> arg.equals("--help") || arg.equals("-h"));
  }

  private static String meant(String typed, Options options) {
    List<String> known = options.getOptions().stream().map(Option::getLongOpt).toList();
    return Nearest.to(typed.replaceFirst("^--?", ""), known)
        .map(name -> "; is --" + name + " meant?")
        .orElse("");
  }

  private static Arguments arguments(Command command, List<String> args) {
    Options options = command.options();
    options.addOption(HELP);
    try {
      DefaultParser parser =
          DefaultParser.builder()
              .setAllowPartialMatching(false)
              .setStripLeadingAndTrailingQuotes(false)
              .get();
      return new Arguments(parser.parse(options, args.toArray(String[]::new)));
    } catch (UnrecognizedOptionException e) {
      throw new UsageException(e.getMessage() + meant(e.getOption(), options));
    } catch (ParseException e) {
      throw new UsageException(e.getMessage());
    }
  }
}
