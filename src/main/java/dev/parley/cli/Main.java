package dev.parley.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The program. */
public final class Main {

  /** The launcher sets it when standard error is a terminal. */
  private static final String INTERACTIVE = "parley.interactive";

  /** The launcher sets them when these are terminals that may be coloured. */
  private static final String COLOURED_OUT = "parley.coloured.out";

  private static final String COLOURED_ERR = "parley.coloured.err";

  private Main() {}

  /** Runs the program and ends the virtual machine with its exit status. */
  public static void main(String[] args) throws IOException {
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    OutputStream out =
        new BufferedOutputStream(new NamedOutput(new StandardOutput(), "standard output"));
    System.exit(run(args, System.in, out, err).code());
  }

  /**
   * Runs the program.
   *
   * @param out gets results, and nothing else
   * @param err gets messages
   */
  public static ExitStatus run(String[] args, InputStream in, OutputStream out, PrintStream err) {
    Console console =
        new Console(
            in,
            out,
            err,
            Boolean.getBoolean(INTERACTIVE),
            new Emphasis(Boolean.getBoolean(COLOURED_OUT)),
            new Emphasis(Boolean.getBoolean(COLOURED_ERR)));
    ExitStatus status = commands().run(List.of(args), console);
    try {
      out.flush();
      return status;
    } catch (IOException e) {
      if (status == ExitStatus.DONE) {
        err.println("parley: " + Failures.reason(e));
      }
      return ExitStatus.FAILED;
    }
  }

  /** Returns all commands. */
  static CommandManager commands() {
    return new CommandManager(
        List.of(
            new ConvertCommand(),
            new LoadCommand(),
            new CompactCommand(),
            new BackupCommand(),
            new RestoreCommand(),
            new LinkCommand(),
            new PublishCommand(),
            new ServeCommand(),
            new QueryCommand(),
            new ExportCommand(),
            new ValidateCommand(),
            new ExplainCommand(),
            new EvaluateCommand(),
            new ArticlesCommand(),
            new ReferenceCommand(),
            new FindCommand(),
            new CompletionCommand(() -> commands().commands())));
  }
}
