package dev.parley;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.function.Supplier;

/** Runs what a library tells at length on standard error, and is expected to. */
public final class Quietly {

  private Quietly() {}

  /** Returns what {@code work} does; nothing is said on standard error meanwhile. */
  public static <T> T run(Supplier<T> work) {
    PrintStream messages = System.err;
    System.setErr(new PrintStream(OutputStream.nullOutputStream()));
    try {
      return work.get();
    } finally {
      System.setErr(messages);
    }
  }
}
