package dev.parley.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** One line on a terminal that tells how far a long work has come; nothing elsewhere. */
final class Progress {

  private static final long BETWEEN = Duration.ofMillis(200).toNanos();
  private static final double SECOND = Duration.ofSeconds(1).toNanos();
  private static final String CLEAR = "\r\u001B[K";

  private final PrintStream err;
  private final boolean shown;
  private final String noun;
  private final long begin = System.nanoTime();
  private long last = begin;
  private long steps;
  private boolean drawn;

  Progress(Console console, String noun) {
    this.err = console.err();
    this.shown = console.interactive();
    this.noun = noun;
  }

  /** Counts one more. */
  void step() {
    steps++;
    long now = System.nanoTime();
    if (shown && now - last > BETWEEN) {
      last = now;
      drawn = true;
      double seconds = (now - begin) / SECOND;
      err.printf(
          Locale.ROOT,
          "%s%,d %s in %.0f s, %,.0f a second",
          CLEAR,
          steps,
          noun,
          seconds,
          steps / seconds);
      err.flush();
    }
  }

  /** Wipes the line, so that something else can be written. */
  void clear() {
    if (drawn) {
      err.print(CLEAR);
      err.flush();
      drawn = false;
    }
  }
}
