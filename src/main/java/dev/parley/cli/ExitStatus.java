package dev.parley.cli;

/** How a run of the program ended. */
public enum ExitStatus {
  /** All that was asked for is done. */
  DONE(0),
  /** Some input could not be used; the rest is done. */
  FAILED(1),
  /** The words of the command line make no sense. */
  USAGE(2);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  /** Returns what the program hands to who started it. */
  public int code() {
    return code;
  }
}
