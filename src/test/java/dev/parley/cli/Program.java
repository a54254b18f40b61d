package dev.parley.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** Parley as a program of its own, which can be killed. */
final class Program {

  private Program() {}

  /** Starts a command that says nothing. */
  static Process start(String... args) throws IOException {
    return builder(args)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Starts a command whose messages are read. */
  static Process startSpeaking(String... args) throws IOException {
    return builder(args).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static ProcessBuilder builder(String... args) {
    return new ProcessBuilder(
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Main.class.getName()),
                Stream.of(args))
            .toList());
  }

  /** Returns how many milliseconds a command takes. */
  static long timed(String... command) throws Exception {
    long start = System.nanoTime();
    if (start(command).waitFor() != 0) {
      throw new IllegalStateException("failed: " + Arrays.toString(command));
    }
    return (System.nanoTime() - start) / 1_000_000;
  }
}
