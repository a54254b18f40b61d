package dev.parley.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs the program in process, with streams of its own. */
final class Cli {

  private Cli() {}

  /** Returns what came of a command line. */
  static Result run(String... args) {
    return runWith("", args);
  }

  /** Returns what came of a command line with {@code input} piped in. */
  static Result runWith(String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ExitStatus status =
        Main.run(
            args,
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Result(
        out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), status);
  }

  /** The streams and the exit status of a run. */
  record Result(String out, String err, ExitStatus status) {}
}
