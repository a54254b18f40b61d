package dev.parley.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;

/** One line on a terminal that tells how far a long work has come; nothing elsewhere. */
final class Progress {

  private static final long BETWEEN = Duration.ofMillis(200).toNanos();
  private static final double SECOND = Duration.ofSeconds(1).toNanos();
  private static final String CLEAR = "\r\u001B[K";

  private final PrintStream err;
  private final boolean shown;
  private final String noun;
  private final OptionalLong expected;
  private final long begin = System.nanoTime();
  private long last = begin;
  private long before;
  private long steps;
  private boolean drawn;

  /**
   * Creates the line.
   *
   * @param noun what is counted
   * @param expected how many there are, as far as that can be guessed
   */
  Progress(Console console, String noun, OptionalLong expected) {
    this.err = console.err();
    this.shown = console.interactive();
    this.noun = noun;
    this.expected = expected;
  }

  /** Counts {@code number} that an earlier run has done. */
  void begin(long number) {
    before = number;
  }

  /**
   * Counts one more.
   *
   * @param details what else is to be told
   */
  void step(String details) {
    steps++;
    long now = System.nanoTime();
    if (shown && now - last > BETWEEN) {
      last = now;
      drawn = true;
      err.print(CLEAR + line((now - begin) / SECOND) + details);
      err.flush();
    }
  }

  private String line(double seconds) {
    double rate = steps / seconds;
    String done =
        String.format(
            Locale.ROOT, "%,d %s in %s, %,.0f a second", before + steps, noun, time(seconds), rate);
    long left = expected.orElse(0) - before - steps;
    return left > 0 ? done + ", about " + time(left / rate) + " left" : done;
  }

  /** Returns {@code 45 s}, {@code 12 min} or {@code 3.5 h}. */
  static String time(double seconds) {
    if (seconds < 100) {
      return String.format(Locale.ROOT, "%.0f s", seconds);
    }
    double minutes = seconds / 60;
    return minutes < 100
        ? String.format(Locale.ROOT, "%.0f min", minutes)
        : String.format(Locale.ROOT, "%.1f h", minutes / 60);
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
