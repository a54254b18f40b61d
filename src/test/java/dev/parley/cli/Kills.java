package dev.parley.cli;

import java.util.Random;

/**
 * So many kills of a command at random moments of its whole run, and what came of them. What ends
 * before it is killed does not count. Each that counts is a point on standard error.
 */
final class Kills {

  /** So that what always ends before does not go on for ever. */
  private static final int MOST_TRIES = 4;

  private final Random random = new Random(1);
  private final int times;
  private long millis;
  private int tries;
  private int running;
  private int wrong;

  /**
   * Creates them.
   *
   * @param millis how long a run takes, which is corrected when it takes less
   */
  Kills(int times, long millis) {
    this.times = times;
    this.millis = millis;
  }

  /** Returns whether there are more to come. */
  boolean goOn() {
    return running < times && tries < MOST_TRIES * times;
  }

  /** Kills {@code process}. */
  void of(Process process) throws InterruptedException {
    tries++;
    Thread.sleep(moment());
    if (process.isAlive()) {
      running++;
      System.err.print('.');
    } else {
      millis -= millis / 10;
    }
    process.destroyForcibly().waitFor();
  }

  /** Returns a random moment of a run. */
  long moment() {
    return random.nextLong(Math.max(1, millis));
  }

  /** Notes whether all was right after it. */
  void after(boolean right) {
    wrong += right ? 0 : 1;
  }

  /** Returns whether all was right each time. */
  boolean harmless() {
    return wrong == 0 && running >= times;
  }

  @Override
  public String toString() {
    return "%d killed while running, %d wrong after it".formatted(running, wrong);
  }
}
